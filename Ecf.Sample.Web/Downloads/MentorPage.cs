using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Templates;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Downloads;

/// <summary>The page for mentors, of a hub's cohort.</summary>
internal static class MentorPage
{
    /// <summary>Templates whose names begin so are given what this page says; all others are given the cohort's report.</summary>
    internal const string NameBegins = "mentor-essentials";

    /// <summary>The programme for ECTs that the page prints: the printed one where the hub follows its reconstruction, so that schools find the page they know.</summary>
    internal static string EctProgrammeOf(HubCohort cohort) =>
        cohort.EctProgramme == ShippedProgrammes.RedhillEctReconstructed ? ShippedProgrammes.RedhillEctAsPrinted : cohort.EctProgramme;

    /// <summary>What the page says for a cohort, with the programmes that it prints.</summary>
    internal static TemplateModel Model(HubDescription hub, HubLibrary library, int cohort, Programme ects, Programme mentors) =>
        MentorEssentials.Model(hub.Name, ects, mentors, RatesOf(library.Rates, cohort));

    /// <summary>The programmes that the page prints for a cohort; <c>null</c> where the hub's files lack one of them.</summary>
    internal static PrintedProgrammes? ProgrammesOf(HubLibrary library, HubCohort cohort) =>
        library.Programmes.TryGetValue(EctProgrammeOf(cohort), out var ects) && library.Programmes.TryGetValue(cohort.MentorProgramme, out var mentors) ? new(ects, mentors) : null;

    /// <summary>What the page says for a cohort; <c>null</c> where the hub's files lack one of its programmes.</summary>
    internal static TemplateModel? Model(HubDescription hub, HubLibrary library, HubCohort cohort) =>
        ProgrammesOf(library, cohort) is { } printed ? Model(hub, library, cohort.Year, printed.Ects, printed.Mentors) : null;

    /// <summary>The cohort's rates in one area: England excluding London where there are any.</summary>
    internal static List<FundingRate> RatesOf(FundingRates rates, int cohort) =>
        rates.All.Where(rate => rate.AppliesTo(cohort)).GroupBy(rate => rate.Area).MinBy(area => area.Key)?.ToList() ?? [];
}
