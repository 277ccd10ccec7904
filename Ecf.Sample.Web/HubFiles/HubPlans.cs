using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>The hub's plans: which schools meet together, who holds what, and what their dates must respect.</summary>
internal sealed class HubPlans
{
    private readonly Dictionary<(string School, string Programme, TrainingStart Start), Lazy<CohortSchedule>> found = [];
    private readonly List<Finding> findings = [];
    private readonly List<CohortPlan> all = [];
    private readonly Lazy<CohortSchedule> placed;

    private HubPlans(IEnumerable<(string Name, ReadResult<CohortPlan> Read)> plans)
    {
        var files = new Dictionary<(string, string, TrainingStart), string>();
        foreach (var (name, read) in plans)
        {
            findings.AddRange(read.Findings);
            if (read.IsUsable)
            {
                Add(name, read.Value, files);
            }
        }

        placed = new(() => CohortSchedule.Join(found.Values.Distinct().Select(plan => plan.Value.Only(followed => Find(followed) == followed.Schedule))));
    }

    /// <summary>What reading the files found, in their order.</summary>
    internal IReadOnlyList<Finding> Findings => findings;

    /// <summary>Reads the plans of a folder; a broken one is left out and its findings say why.</summary>
    internal static HubPlans Of(HubFolder folder, IReadOnlyList<Programme> programmes, IReadOnlyList<TermCalendar> calendars) =>
        new(FileReading.Read(folder, "plans", (json, name) => CohortPlan.Read(json, name, programmes, calendars)));

    /// <summary>The dates that a plan gives those at a school, on the calendar that the plan names; <c>null</c> where none speaks of them.</summary>
    internal Schedule? Find(string school, string programme, TrainingStart start) =>
        found.TryGetValue((school, programme, start), out var dates) ? dates.Value.Find(school, programme, start) : null;

    /// <summary>The dates of all plans as one.</summary>
    internal CohortSchedule Placed => placed.Value;

    /// <summary>The days on which a school is shut, as far as any plan says.</summary>
    internal IReadOnlyList<Closure> ClosuresOf(string school) =>
        [.. all.SelectMany(plan => plan.Schools.Where(listed => listed.Id == school).SelectMany(listed => listed.Closures.Concat(plan.Constraints.Closures)))];

    /// <summary>What groups attend together, plan by plan. Only there can somebody from elsewhere join in.</summary>
    internal IEnumerable<SharedSessions> Shared() =>
        from plan in all
        from dated in plan.Groups
        where dated.Shared.Count > 0
        let school = dated.Schools.Order(StringComparer.Ordinal).First()
        let schedule = Find(school, dated.Programme.Id, dated.Start)
        where schedule is not null
        select new SharedSessions(dated.Id, dated.Shared, schedule);

    private Schedule? Find(SchoolSchedule followed) => Find(followed.School, followed.Schedule.Programme.Id, followed.Schedule.Start);

    private void Add(string name, CohortPlan plan, Dictionary<(string, string, TrainingStart), string> files)
    {
        all.Add(plan);
        var dates = new Lazy<CohortSchedule>(() => CohortScheduler.Place(plan));
        var followed = plan.Groups.SelectMany(group => group.Schools.Select(school => (school, group.Programme.Id, group.Start))).Distinct();
        foreach (var who in followed)
        {
            if (files.TryAdd(who, name))
            {
                found.Add(who, dates);
            }
            else
            {
                findings.Add(new(name, "$.groups", Severity.Warning, "ECF816", HubFindings.PlannedTwice(who.school, who.Id, files[who])));
            }
        }
    }
}
