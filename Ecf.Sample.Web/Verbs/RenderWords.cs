using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Verbs;

/// <summary>What the words after <c>render</c> ask for.</summary>
internal sealed record RenderWords(string Template, string Out, int? Cohort, LocalDate? AsAt)
{
    internal string? EctProgramme { get; init; }

    internal string? MentorProgramme { get; init; }

    /// <summary>The cohort asked for, or the hub's first; <c>null</c> where the hub does not run the one asked for.</summary>
    internal HubCohort? CohortOf(HubDescription hub) =>
        Cohort is { } year ? hub.Cohort(year) : hub.Cohorts.MinBy(cohort => cohort.Year);
}
