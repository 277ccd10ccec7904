using System.Text.Json.Nodes;
using CsCheck;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Domain.Tests.Programmes;
using NodaTime;

namespace Ecf.Domain.Tests.Scheduling;

/// <summary>What holds of sessions that a programme binds to a half-term, a week or a day.</summary>
public sealed class FinerAnchorLaws
{
    private const int Programmes = 40;

    private static readonly Gen<Anchor> AnyPart =
        from term in SomeConstraints.OneOf([.. InductionTerm.All])
        from half in Gen.Int[0, 2]
        from week in Gen.Int[0, 9]
        where half + week > 0
        select week == 0 ? Anchor.HalfTermOf(term, half) : Anchor.WeekOf(term, week, half == 0 ? null : half);

    private static readonly Gen<(Anchor Part, Schedule Schedule, PlacementConstraints Constraints)> Any =
        from part in AnyPart
        from calendar in SomeConstraints.OneOf(Some.Staffordshire, Some.TwoWeekOctober, Some.Nottingham)
        from count in Gen.Int[1, 4]
        from constraints in SomeConstraints.Any
        let lines = $$"""{ "strand": "webinars", "in": "{{part}}", "count": {{count}}, "minutes": 60 }, { "strand": "study", "across": "{{part}}", "minutes": 90 }"""
        select (part, Scheduler.Place(SomeProgramme.Of(lines), calendar, Some.Autumn2024, constraints), constraints);

    private static readonly Gen<(Schedule Schedule, PlacementConstraints Constraints)> Mixed =
        from sessions in SomeSessions.Any
        from calendar in SomeConstraints.OneOf(Some.Staffordshire, Some.TwoWeekOctober)
        from constraints in SomeConstraints.Any
        select (Scheduler.Place(SomeProgramme.Of(sessions), calendar, Some.Autumn2024, constraints), constraints);

    [Fact]
    public void Place_AnyHalfTermOrWeek_EverySessionWithoutAFixedDateLiesInIt() => Any.Sample(one => one.Schedule.Sessions
        .Where(session => !one.Constraints.Fixed.Any(date => date.Session == session.Id)).All(session => DaysOf(one.Part, one.Schedule.Calendar).Contains(session.Date)));

    [Fact]
    public void Place_AnyHalfTermOrWeek_WhatHasNoDateHasNearestOnesOutside() => Any.Sample(one => one.Schedule.Unplaced
        .Where(unplaced => unplaced.Reason is UnplacedReason.NoDayLeft or UnplacedReason.NothingFits or UnplacedReason.NoSchoolDay).All(unplaced =>
            new[] { unplaced.NearestBefore, unplaced.NearestAfter }.OfType<LocalDate>().All(date => !DaysOf(one.Part, one.Schedule.Calendar).Contains(date))));

    [Fact]
    public void Place_AnyProgramme_LosesNoMinute() => Mixed.Sample(one => one.Schedule.Required == one.Schedule.Programme.Hours, iter: Programmes);

    [Fact]
    public void Place_AnyProgramme_EverySessionIsOnAnOpenSchoolDay() => Mixed.Sample(one => one.Schedule.Sessions.Concat(one.Schedule.Meetings)
        .All(session => one.Schedule.Calendar.IsSchoolDay(session.Date) == true && !one.Constraints.Closures.Any(closure => closure.Covers(session.Date))), iter: Programmes);

    [Fact]
    public void Place_AnyProgramme_NobodyHasTwoCountedSessionsOnADay() => Mixed.Sample(one =>
        one.Schedule.Counted().Select(session => session.Date).Distinct().Count() == one.Schedule.Counted().Count(), iter: Programmes);

    [Fact]
    public void Place_ConstraintsInAnotherOrder_ChangesNothing() => Mixed.Sample(one =>
        Places.Same(one.Schedule, Places.Again(one.Schedule, Places.Reversed(one.Constraints))), iter: Programmes);

    [Fact]
    public void Place_LinesOfTheStrandsMixedOtherwise_ChangesNothing() => Mixed.Sample(one => Places.Same(
        one.Schedule, Scheduler.Place(GroupedByStrand(one.Schedule.Programme), one.Schedule.Calendar, one.Schedule.Start, one.Constraints)), iter: Programmes);

    [Fact]
    public void Replace_NothingChanged_KeepsEverySession() => Mixed.Sample(one =>
        Scheduler.Replace(one.Schedule, Places.RequestFor(one.Schedule, one.Constraints)) is { Moved: [], Lost: [] } change && change.Kept.Count == one.Schedule.Sessions.Count, iter: Programmes);

    [Fact]
    public void Replace_AClosureAdded_MovesOnlyWhatItTouchesOrWhatMakesRoom() => Gen.Select(Mixed, SomeConstraints.AnyClosure).Sample((one, closure) =>
        Places.HasRefusedDate(one.Schedule) || Scheduler.Replace(one.Schedule, Places.RequestFor(one.Schedule, Places.With(one.Constraints, closure))).Moved
            .All(move => closure.Covers(move.From!.Value) || move.Reason.StartsWith("it made room for", StringComparison.Ordinal)), iter: Programmes);

    /// <summary>The same programme, its lines written strand by strand, the last strand first.</summary>
    private static Programme GroupedByStrand(Programme programme)
    {
        using var file = new MemoryStream();
        programme.Write(file);
        var json = JsonNode.Parse(file.ToArray())!;
        json["sessions"] = new JsonArray([.. json["sessions"]!.AsArray().OrderByDescending(line => line!["strand"]!.GetValue<string>(), StringComparer.Ordinal).Select(line => line!.DeepClone())]);
        return Programme.Read(Some.Utf8(json.ToJsonString()), "grouped.json").Value;
    }

    /// <summary>The school days of a part of a term, asked of the calendar day by day.</summary>
    private static HashSet<LocalDate> DaysOf(Anchor part, TermCalendar calendar)
    {
        var when = Some.Autumn2024.Of(part.OneTerm!.Value);
        if (calendar.Term(when.Year, when.Term) is not { Last: not null } term)
        {
            return [];
        }

        var days = calendar.SchoolDays(term);
        var second = term.HalfTerm?.Start ?? days[days.Count / 2];
        var inHalf = days.Where(day => part.HalfTerm is null || (day < second) == (part.HalfTerm == 1));
        var weeks = inHalf.GroupBy(day => day.PlusDays(1 - (int)day.DayOfWeek)).ToList();
        return [.. part.Week is { } week ? weeks.Skip(week - 1).Take(1).SelectMany(days => days) : weeks.SelectMany(days => days)];
    }
}
