using System.Collections.Concurrent;
using Ecf.Domain.Buddies;
using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>The programmes, calendars and rates that a hub uses: the shipped ones and its own, with every finding of every file.</summary>
internal sealed class HubLibrary
{
    private readonly ConcurrentDictionary<(string Programme, string Calendar, TrainingStart Start), Schedule> placed = new();
    private readonly Dictionary<string, ReadResult<Programme>> readProgrammes;
    private readonly Dictionary<string, ReadResult<TermCalendar>> readCalendars;

    private HubLibrary(FileReading own)
    {
        readProgrammes = ById([.. ShippedProgrammes.Ids.Select(ShippedProgrammes.Read), .. own.Programmes], programme => programme.Id);
        readCalendars = ById([.. ShippedCalendars.All.Select(Shipped), .. own.Calendars], calendar => calendar.Id);
        Programmes = Values(readProgrammes);
        Calendars = Values(readCalendars);
        Rates = own.Rates.Where(read => read.IsUsable).Aggregate(FundingRates.Embedded, (rates, read) => rates.With(read.Value));
        Buddies = own.Buddies is { } read ? read.ValueOrNull : BuddyRules.Usual;
        Findings = [.. own.Findings];
    }

    /// <summary>Every programme by its id; the hub's own stands before a shipped one of the same id.</summary>
    internal IReadOnlyDictionary<string, Programme> Programmes { get; }

    /// <summary>Every calendar by its id; the hub's own stands before a shipped one of the same id.</summary>
    internal IReadOnlyDictionary<string, TermCalendar> Calendars { get; }

    /// <summary>The shipped rates with the hub's own beside them; of two that both hold, the hub's own stands, of its files the later by name.</summary>
    internal FundingRates Rates { get; }

    /// <summary>The hub's rules for buddies, the usual where it has none of its own; <c>null</c> where its file is broken, for then nobody knows whom it forbids.</summary>
    internal BuddyRules? Buddies { get; }

    /// <summary>What reading the hub's files found, in the order of the files.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>What reading a programme's file found, shipped or the hub's own; none for an id that is not among <see cref="Programmes"/>.</summary>
    internal IReadOnlyList<Finding> FindingsOfProgramme(string id) => readProgrammes.TryGetValue(id, out var read) ? read.Findings : [];

    /// <summary>What reading a calendar's file found, shipped or the hub's own; none for an id that is not among <see cref="Calendars"/>.</summary>
    internal IReadOnlyList<Finding> FindingsOfCalendar(string id) => readCalendars.TryGetValue(id, out var read) ? read.Findings : [];

    /// <summary>Reads a hub's files; a broken one is left out and its findings say why.</summary>
    internal static HubLibrary Of(HubFolder folder) => new(FileReading.Of(folder));

    /// <summary>A programme on a calendar; people who share both share the work.</summary>
    internal Schedule Place(Programme programme, TermCalendar calendar, TrainingStart start) =>
        placed.GetOrAdd((programme.Id, calendar.Id, start), _ => Scheduler.Place(programme, calendar, start));

    private static ReadResult<TermCalendar> Shipped(TermCalendar calendar)
    {
        using var json = ShippedCalendars.OpenFile(calendar.Id);
        return TermCalendar.Read(json, $"{calendar.Id}.json");
    }

    private static Dictionary<string, ReadResult<T>> ById<T>(IEnumerable<ReadResult<T>> read, Func<T, string> id)
        where T : class =>
        read.Where(result => result.IsUsable).GroupBy(result => id(result.Value), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);

    private static Dictionary<string, T> Values<T>(Dictionary<string, ReadResult<T>> read)
        where T : class =>
        read.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal);
}
