using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Verbs;

/// <summary>The two programmes that the page for mentors prints, or why there are none.</summary>
internal sealed record PrintedProgrammes(Programme? Ects, Programme? Mentors, string? Problem)
{
    /// <summary>Those asked for; otherwise the cohort's own.</summary>
    internal static PrintedProgrammes Of(HubLibrary library, HubCohort cohort, RenderWords asked)
    {
        var ects = asked.EctProgramme ?? MentorPage.EctProgrammeOf(cohort);
        var mentors = asked.MentorProgramme ?? cohort.MentorProgramme;
        var problem = ProblemOf(library, ects, Audience.EarlyCareerTeacher) ?? ProblemOf(library, mentors, Audience.Mentor);
        return problem is null ? new(library.Programmes[ects], library.Programmes[mentors], null) : new(null, null, problem);
    }

    private static string? ProblemOf(HubLibrary library, string id, Audience audience)
    {
        var option = audience == Audience.Mentor ? "--mentor-programme" : "--ect-programme";
        IReadOnlyList<string> fitting = [.. library.Programmes.Values.Where(programme => programme.Audience == audience).Select(programme => programme.Id).Order(StringComparer.Ordinal)];
        return fitting.Contains(id) ? null
            : library.Programmes.ContainsKey(id) ? $"The programme \"{id}\" is for the other audience: write one of {string.Join(", ", fitting)} after {option}."
            : $"There is no programme \"{id}\": write one of {string.Join(", ", fitting)} after {option}.";
    }
}
