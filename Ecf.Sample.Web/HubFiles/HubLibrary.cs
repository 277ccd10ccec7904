using System.Collections.Concurrent;
using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>The programmes, calendars and rates that a hub uses: the shipped ones and its own, with every finding of every file.</summary>
internal sealed class HubLibrary
{
    private readonly ConcurrentDictionary<(string Programme, string Calendar, TrainingStart Start), Schedule> placed = new();

    private HubLibrary(FileReading own)
    {
        Programmes = ById([.. ShippedProgrammes.All, .. own.Programmes], programme => programme.Id);
        Calendars = ById([.. ShippedCalendars.All, .. own.Calendars], calendar => calendar.Id);
        Rates = own.Rates ?? FundingRates.Embedded;
        Findings = [.. own.Findings];
    }

    /// <summary>Every programme by its id; the hub's own stands before a shipped one of the same id.</summary>
    internal IReadOnlyDictionary<string, Programme> Programmes { get; }

    /// <summary>Every calendar by its id; the hub's own stands before a shipped one of the same id.</summary>
    internal IReadOnlyDictionary<string, TermCalendar> Calendars { get; }

    /// <summary>The hub's own rates where it has a file of them, otherwise the shipped ones.</summary>
    internal FundingRates Rates { get; }

    /// <summary>What reading the hub's files found, in the order of the files.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads a hub's files; a broken one is left out and its findings say why.</summary>
    internal static HubLibrary Of(HubFolder folder) => new(FileReading.Of(folder));

    /// <summary>A programme on a calendar; people who share both share the work.</summary>
    internal Schedule Place(Programme programme, TermCalendar calendar, TrainingStart start) =>
        placed.GetOrAdd((programme.Id, calendar.Id, start), _ => Scheduler.Place(programme, calendar, start));

    private static Dictionary<string, T> ById<T>(IEnumerable<T> items, Func<T, string> id) =>
        items.GroupBy(id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
}
