using Ecf.Domain.Programmes;

namespace Ecf.Domain.Scheduling;

/// <summary>The courses of a plan: one for each group's shared strands, and one for what is left to each school.</summary>
internal sealed class CohortCourses
{
    private readonly PlacementRules rules;
    private readonly CohortSchedule? previous;
    private readonly Dictionary<(string School, string Programme, TrainingStart Start), Diary> diaries = [];
    private readonly Dictionary<Diary, Programme> programmes;

    internal CohortCourses(CohortPlan plan, PlacementRules rules, CohortSchedule? previous)
    {
        (this.rules, this.previous) = (rules, previous);
        var schools = plan.Schools.ToDictionary(school => school.Id, StringComparer.Ordinal);
        var followed = plan.Groups.SelectMany(group => group.Schools.Select(school => (school, group)))
            .GroupBy(pair => (pair.school, pair.group.Programme.Id, pair.group.Start), pair => pair.group)
            .OrderBy(follow => follow.Key.school, StringComparer.Ordinal).ThenBy(follow => follow.Key.Id, StringComparer.Ordinal).ThenBy(follow => follow.Key.Start.ToString(), StringComparer.Ordinal)
            .ToList();
        followed.ForEach(follow => diaries.Add(follow.Key, DiaryOf(schools[follow.Key.school], follow.Key.Start, plan.Constraints)));
        Own = [.. followed.Select(follow => OwnOf(diaries[follow.Key], [.. follow]))];
        programmes = Own.ToDictionary(own => own.Diary, own => own.Programme);
        All = [.. plan.Groups.Where(group => group.Shared.Count > 0).Select(SharedOf), .. Own.Select(own => own.Course)];
    }

    internal IReadOnlyList<Course> All { get; }

    /// <summary>One for each school, programme and start, in that order.</summary>
    internal IReadOnlyList<OwnCourse> Own { get; }

    /// <summary>The programme that those of a diary follow.</summary>
    internal Programme ProgrammeOf(Diary diary) => programmes[diary];

    private static Diary DiaryOf(CohortSchool school, TrainingStart start, PlacementConstraints everywhere) =>
        new(school.Calendar, start, DaysOff.Of([.. school.Closures, .. everywhere.Closures]), DaysOff.Of([.. school.Busy, .. everywhere.Busy])) { School = school.Id };

    private Course SharedOf(CohortGroup group)
    {
        var (shared, agreed) = (group.Shared.ToHashSet(StringComparer.Ordinal), PlacementRules.FixedOf(group.Fixed));
        Diary[] members = [.. group.Schools.Order(StringComparer.Ordinal).Select(school => diaries[(school, group.Programme.Id, group.Start)])];
        return new()
        {
            Asked = AskedProgramme.Of(group.Programme),
            Start = group.Start,
            Diaries = members,
            Group = group.Id,
            Holds = shared.Contains,
            FacilitatorOf = strand => group.Facilitators.GetValueOrDefault(strand),
            FixedDateOf = session => agreed.GetValueOrDefault(session) ?? rules.FixedDateOf(session),
            PreviousOf = previous is null ? null : session => members.Select(member => PreviousOf(member, group.Programme.Id, session)).FirstOrDefault(before => before is not null),
        };
    }

    /// <summary>Where two groups of a school say different things about a strand that neither shares, the first by id is heard.</summary>
    private OwnCourse OwnOf(Diary diary, IReadOnlyList<CohortGroup> groups)
    {
        var programme = groups[0].Programme;
        var shared = groups.SelectMany(group => group.Shared).ToHashSet(StringComparer.Ordinal);
        var agreed = groups.SelectMany(group => group.Fixed).DistinctBy(date => date.Session).ToDictionary(date => date.Session, StringComparer.Ordinal);
        return new(programme, diary, new()
        {
            Asked = AskedProgramme.Of(programme),
            Start = diary.Start,
            Diaries = [diary],
            Group = programme.Id,
            Holds = strand => !shared.Contains(strand),
            FacilitatorOf = strand => groups.Select(group => group.Facilitators.GetValueOrDefault(strand)).FirstOrDefault(name => name is not null),
            FixedDateOf = session => agreed.GetValueOrDefault(session) ?? rules.FixedDateOf(session),
            PreviousOf = previous is null ? null : session => PreviousOf(diary, programme.Id, session),
        });
    }

    private ScheduledSession? PreviousOf(Diary diary, string programme, string session) => previous!.Find(diary.School, programme, diary.Start)?.Find(session);
}
