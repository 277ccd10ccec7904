using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Cohorts;

/// <summary>The people at one school on the report's date and their hours together.</summary>
internal sealed record SchoolHours(string School, string? Urn, int Ects, int Mentors, HoursLine Line)
{
    /// <summary>The schools by name; two of one name stand apart by their numbers.</summary>
    internal static IEnumerable<SchoolHours> Of(CohortFacts facts) => facts.Members.GroupBy(member => (member.School, member.Urn))
        .OrderBy(school => school.Key.School, NameOrder.Comparer).ThenBy(school => school.Key.School, StringComparer.Ordinal).ThenBy(school => school.Key.Urn, StringComparer.Ordinal)
        .Select(school => new SchoolHours(school.Key.School, school.Key.Urn, Count(school, Audience.EarlyCareerTeacher), Count(school, Audience.Mentor), HoursTables.Sum(school.Select(member => member.Ledger.Total))));

    private static int Count(IEnumerable<CohortMember> people, Audience role) => people.Count(member => member.Role == role);
}
