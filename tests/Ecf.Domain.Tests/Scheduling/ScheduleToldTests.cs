using System.Text;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>Where every session falls, what finds no day, and what a second placing changes: each told in Cases/SchedulesTold.</summary>
public sealed class ScheduleToldTests
{
    private static readonly LocalDate Flood = new(2024, 11, 11);

    private static readonly Dictionary<string, PlacementConstraints> Constraints = new()
    {
        ["none"] = PlacementConstraints.None,
        ["preferred"] = new() { Preferred = [new(IsoDayOfWeek.Wednesday, "webinars", new(16, 0), new(17, 30)), new(IsoDayOfWeek.Tuesday), new(IsoDayOfWeek.Monday, "webinars")] },
        ["busy"] = new() { Busy = [new(new(2024, 9, 1), new(2024, 10, 11), "Mocks"), new(new(2025, 3, 3), new(2025, 3, 3), "Trip")], Closures = [new(Flood, Flood.PlusDays(4), "Flood")] },
        ["gaps"] = new() { Gaps = [new(21, "webinars"), new(7)], MostAWeek = 1 },
        ["too-much"] = new() { Gaps = [new(120)], MostAWeek = 1 },
        ["fixed"] = new() { Fixed = [new("Y1T1-webinars-1", new(2024, 11, 12), new(16, 0)), new("Y1T1-webinars-2", new(2024, 12, 25)), new("no-such-session", new(2024, 11, 13))] },
    };

    public static TheoryData<string> Cases => [.. from calendar in new[] { "nottingham", "staffordshire" } from constraint in Constraints.Keys select $"{calendar}-{constraint}"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Place_UnderConstraints_IsAsWritten(string name) =>
        Texts.Check("SchedulesTold", name, Told(Scheduler.Place(Some.MentorProgramme, CalendarOf(name), Some.Autumn2024, ConstraintsOf(name))));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Replace_AfterAClosure_IsAsWritten(string name)
    {
        var before = Scheduler.Place(Some.MentorProgramme, CalendarOf(name), Some.Autumn2024);
        var replaced = Scheduler.Replace(before, new PlacementRequest(Some.MentorProgramme, CalendarOf(name), Some.Autumn2024, ConstraintsOf(name)), new(2024, 10, 1));
        var moves = replaced.Moved.Concat(replaced.NewlyPlaced).Concat(replaced.Lost).Select(move => FormattableString.Invariant($"{move.Id}: {move.From:uuuu-MM-dd} {move.FromAt} to {move.To:uuuu-MM-dd} {move.ToAt}: {move.Reason}\n"));
        Texts.Check("SchedulesTold", $"again-{name}", $"kept {replaced.Kept.Count}\n{string.Concat(moves)}");
    }

    private static TermCalendar CalendarOf(string name) => name.StartsWith("nottingham", StringComparison.Ordinal) ? Some.Nottingham : Some.Staffordshire;

    private static PlacementConstraints ConstraintsOf(string name) => Constraints[name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..]];

    private static string Told(Schedule schedule) => new StringBuilder()
        .AppendJoin("", schedule.Sessions.Select(session => FormattableString.Invariant($"{session.Date:uuuu-MM-dd ddd} {session.At} {session.Id} {session.Length} {session.Cadence}\n")))
        .AppendJoin("", schedule.Unplaced.Select(session => FormattableString.Invariant($"no day: {session.Id} {session.Reason}: {session.Sentence}; {session.NearestBefore:uuuu-MM-dd} {session.NearestAfter:uuuu-MM-dd}\n"))).ToString();
}
