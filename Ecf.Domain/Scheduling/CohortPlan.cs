using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Scheduling;

/// <summary>The schools and groups of a hub and what their training must respect. The order of the lists makes no difference.</summary>
public sealed class CohortPlan
{
    /// <summary>A plan that does not contradict itself.</summary>
    /// <param name="schools">Every school once.</param>
    /// <param name="groups">Every group once; a school without shared training is in a group that shares nothing.</param>
    /// <param name="constraints">What binds every school; <c>null</c> for nothing.</param>
    /// <exception cref="ArgumentException">Two schools or groups have one id, a group names a school that is not listed or names it twice, or a school shares a strand in two groups.</exception>
    public CohortPlan(IReadOnlyList<CohortSchool> schools, IReadOnlyList<CohortGroup> groups, PlacementConstraints? constraints = null)
    {
        ArgumentNullException.ThrowIfNull(schools);
        ArgumentNullException.ThrowIfNull(groups);
        Schools = [.. schools.OrderBy(school => school.Id, StringComparer.Ordinal)];
        Groups = [.. groups.OrderBy(group => group.Id, StringComparer.Ordinal)];
        Constraints = constraints ?? PlacementConstraints.None;
        PlanChecks.Refuse(this);
    }

    /// <summary>The schools, by id.</summary>
    public IReadOnlyList<CohortSchool> Schools { get; }

    /// <summary>The groups, by id.</summary>
    public IReadOnlyList<CohortGroup> Groups { get; }

    /// <summary>What binds every school.</summary>
    public PlacementConstraints Constraints { get; }

    /// <summary>Reads a plan, the form of which <see cref="OpenSchema"/> describes, and gives every finding at once.</summary>
    /// <param name="json">The file, UTF-8, of at most 4 MB; it stays open.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    /// <param name="programmes">The programmes that it may name by id.</param>
    /// <param name="calendars">The calendars that it may name by id.</param>
    public static ReadResult<CohortPlan> Read(Stream json, string fileName, IReadOnlyList<Programme> programmes, IReadOnlyList<TermCalendar> calendars)
    {
        ArgumentNullException.ThrowIfNull(programmes);
        ArgumentNullException.ThrowIfNull(calendars);
        return JsonFile.Read(json, fileName, file => new PlanReading(programmes, calendars).Read(file));
    }

    /// <summary>The JSON schema of a plan, with which an editor completes and explains it. The caller closes it.</summary>
    public static Stream OpenSchema() => typeof(CohortPlan).Assembly.GetManifestResourceStream("Scheduling/cohort-plan.schema.json")!;
}
