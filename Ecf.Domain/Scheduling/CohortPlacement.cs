using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Places a plan: its schools' diaries, the courses that fill them, and what comes of it.</summary>
internal sealed class CohortPlacement
{
    private readonly CohortPlan plan;
    private readonly CohortSchedule? previous;
    private readonly Board board;
    private readonly CohortCourses courses;
    private readonly WithoutDay withoutDay;

    internal CohortPlacement(CohortPlan plan, CohortSchedule? previous, LocalDate? firstDay)
    {
        (this.plan, this.previous) = (plan, previous);
        var rules = PlacementRules.Of(plan.Constraints);
        board = new(rules, firstDay is { } day ? DayNumber.Of(day) : int.MinValue);
        withoutDay = new(board);
        courses = new(plan, rules, previous);
    }

    private ILookup<Diary, Placing> Attended { get; set; } = Array.Empty<Placing>().ToLookup(placing => placing.Diaries[0]);

    internal CohortSchedule Place(CancellationToken cancel)
    {
        var placings = courses.All.SelectMany(course => course.Placings()).ToList();
        Placer.Run(placings, board, cancel);
        Attended = placings.SelectMany(placing => placing.Diaries.Select(diary => (diary, placing))).ToLookup(pair => pair.diary, pair => pair.placing);
        return new(courses.Own.Select(ScheduleOf), placings.Where(placing => placing.Day is not null).Select(EventOf)
            .OrderBy(held => held.Session.Date).ThenBy(held => held.Group, StringComparer.Ordinal)
            .ThenBy(held => held.Session.Id, StringComparer.Ordinal).ThenBy(held => held.Schools[0], StringComparer.Ordinal));
    }

    internal CohortReplacement Replace(CancellationToken cancel)
    {
        var placed = Place(cancel);
        return new(placed, courses.Own.Select(own => Change(own, placed)));
    }

    private CohortEvent EventOf(Placing placing)
    {
        var programme = courses.ProgrammeOf(placing.Diaries[0]);
        var isShared = plan.Groups.Any(group => group.Id == placing.Group && group.Programme.Id == programme.Id
            && group.Shared.Contains(placing.Strand) && group.Schools.Contains(placing.Diaries[0].School));
        return ScheduleMaking.EventOf(placing, programme, isShared);
    }

    private SchoolSchedule ScheduleOf(OwnCourse own) =>
        new(own.Diary.School, new ScheduleMaking(own.Course, board, withoutDay).Of(own.Programme, own.Diary, Attended[own.Diary]));

    private SchoolReplacement Change(OwnCourse own, CohortSchedule placed)
    {
        var now = placed.Find(own.Diary.School, own.Programme.Id, own.Diary.Start)!;
        var before = previous?.Find(own.Diary.School, own.Programme.Id, own.Diary.Start) ?? new(own.Programme, own.Diary.Calendar, own.Diary.Start, [], []);
        return new(own.Diary.School, ScheduleChanges.Between(before, now, Attended[own.Diary]));
    }
}
