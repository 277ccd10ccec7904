using System.Collections.Concurrent;
using Ecf.Domain.Buddies;
using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>The programmes, calendars and rates that a hub uses: the shipped ones and its own, with every finding of every file.</summary>
internal sealed class HubLibrary
{
    private readonly ConcurrentDictionary<(string Programme, string Calendar, TrainingStart Start), Schedule> placed = new();
    private readonly Dictionary<string, ReadResult<Programme>> readProgrammes;
    private readonly Dictionary<string, ReadResult<TermCalendar>> readCalendars;
    private readonly StartVariants starts;

    private HubLibrary(FileReading own, HubFolder folder)
    {
        readProgrammes = ById([.. ShippedProgrammes.Ids.Select(ShippedProgrammes.Read), .. own.Programmes.Programmes.Select(programme => Read(programme, own.Programmes))], programme => programme.Id);
        readCalendars = ById([.. ShippedCalendars.All.Select(Shipped), .. own.Calendars], calendar => calendar.Id);
        Programmes = Values(readProgrammes);
        Calendars = Values(readCalendars);
        Rates = own.Rates.Where(read => read.IsUsable).Aggregate(FundingRates.Embedded, (rates, read) => rates.With(read.Value));
        Areas = own.Areas.Where(read => read.IsUsable).Aggregate(FundingAreas.Embedded, (areas, read) => areas.With(read.Value));
        Schedules = own.Schedules.Where(read => read.IsUsable).Aggregate(DeclarationSchedules.Embedded, (schedules, read) => schedules.With(read.Value));
        Buddies = own.Buddies is { } read ? read.ValueOrNull : BuddyRules.Usual;
        Plans = HubPlans.Of(folder, [.. Programmes.Values], [.. Calendars.Values]);
        Overridden = [.. own.Programmes.Programmes.Where(programme => programme.Layers.Count > 1)];
        starts = new(Overridden);
        Findings = [.. own.Findings, .. starts.Findings, .. Plans.Findings];
    }

    /// <summary>Every programme by its id; the hub's own stands before a shipped one of the same id.</summary>
    internal IReadOnlyDictionary<string, Programme> Programmes { get; }

    /// <summary>Every calendar by its id; the hub's own stands before a shipped one of the same id.</summary>
    internal IReadOnlyDictionary<string, TermCalendar> Calendars { get; }

    /// <summary>The shipped rates with the hub's own beside them; of two that both hold, the hub's own stands, of its files the later by name.</summary>
    internal FundingRates Rates { get; }

    /// <summary>The funding areas of schools: the hub's own lists, of its files the later by name, before the shipped ones.</summary>
    internal FundingAreas Areas { get; }

    /// <summary>The shipped milestones with the hub's own beside them; of two that both hold, the hub's own stands, of its files the later by name.</summary>
    internal DeclarationSchedules Schedules { get; }

    /// <summary>The programmes that the hub's overrides make, in the order of their files.</summary>
    internal IReadOnlyList<Programme> Overridden { get; }

    /// <summary>What the hub has planned of dates.</summary>
    private HubPlans Plans { get; }

    /// <summary>The hub's rules for buddies, the usual where it has none of its own; <c>null</c> where its file is broken, for then nobody knows whom it forbids.</summary>
    internal BuddyRules? Buddies { get; }

    /// <summary>What reading the hub's files found, in the order of the files.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>What reading a programme's file found, shipped or the hub's own; none for an id that is not among <see cref="Programmes"/>.</summary>
    internal IReadOnlyList<Finding> FindingsOfProgramme(string id) => readProgrammes.TryGetValue(id, out var read) ? read.Findings : [];

    /// <summary>What reading a calendar's file found, shipped or the hub's own; none for an id that is not among <see cref="Calendars"/>.</summary>
    internal IReadOnlyList<Finding> FindingsOfCalendar(string id) => readCalendars.TryGetValue(id, out var read) ? read.Findings : [];

    /// <summary>Reads a hub's files; a broken one is left out and its findings say why.</summary>
    internal static HubLibrary Of(HubFolder folder) => new(FileReading.Of(folder), folder);

    /// <summary>The programme that somebody follows who is entered for one and starts in a term: what an override makes of it for that start, where there is one.</summary>
    /// <returns><c>null</c> where neither the package nor the hub's files have the programme.</returns>
    internal Programme? Followed(string id, TrainingStart start) => Programmes.TryGetValue(id, out var programme) ? starts.Of(programme, start.Term) : null;

    /// <summary>The dates of a programme at a school: those of the hub's plan for it, or else those that its calendar alone gives.</summary>
    internal Schedule Place(Programme programme, School school, TrainingStart start) =>
        Plans.Find(school.Urn.ToString(), programme.Id, start) ?? Place(programme, Calendars[school.CalendarId], start);

    /// <summary>Every date that the hub's plans give, and who holds what.</summary>
    internal CohortSchedule Planned => Plans.Placed;

    /// <summary>The ids of every session that somebody who follows a programme may have, whenever they start: they are the same on every calendar.</summary>
    internal IReadOnlySet<string> SessionIdsOf(string programmeId)
    {
        var calendar = Calendars.MinBy(known => known.Key, StringComparer.Ordinal).Value;
        var year = Programmes[programmeId].FirstCohort;
        LocalDate[] starts = [new(year, 9, 1), new(year + 1, 1, 10), new(year + 1, 5, 10)];
        var placed = starts.Select(TrainingStart.On).Select(start => Place(Followed(programmeId, start)!, calendar, start));
        return placed.SelectMany(schedule => schedule.Sessions.Concat(schedule.Meetings).Select(session => session.Id).Concat(schedule.Unplaced.Select(session => session.Id)))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The days on which the hub's plans know a school to be shut, beside those of its calendar.</summary>
    internal IReadOnlyList<Closure> ClosuresOf(School school) => Plans.ClosuresOf(school.Urn.ToString());

    /// <summary>The sessions that would count instead of one that somebody missed: those that a group of the hub's plans attends together, and that leave the person's own school days as they are.</summary>
    /// <param name="theirs">The person's schedule.</param>
    /// <param name="missed">The session missed.</param>
    /// <param name="asAt">Today.</param>
    internal IReadOnlyList<CatchUpOffer> CatchUpFor(Schedule theirs, ScheduledSession missed, LocalDate asAt)
    {
        var groups = Plans.Shared().Where(group => group.Strands.Contains(missed.Strand)).DistinctBy(group => group.Group).ToDictionary(group => group.Group, group => group.Schedule, StringComparer.Ordinal);
        return CatchUp.For(theirs, missed.Id, groups, asAt);
    }

    /// <summary>A programme on a calendar; people who share both share the work.</summary>
    private Schedule Place(Programme programme, TermCalendar calendar, TrainingStart start) =>
        placed.GetOrAdd((programme.Id, calendar.Id, start), _ => Scheduler.Place(programme, calendar, start));

    private static ReadResult<Programme> Read(Programme programme, ProgrammeSet own) =>
        new(programme, [.. own.Findings.Where(finding => finding.File == programme.Layers[^1].File)]);

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
