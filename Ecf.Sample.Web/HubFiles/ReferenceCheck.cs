using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>Looks whether the programmes, calendars and rates that <c>hub.json</c> asks for are there and fit.</summary>
internal static class ReferenceCheck
{
    internal static IEnumerable<Finding> Of(HubDescription hub, HubLibrary library) => hub.Cohorts.SelectMany((cohort, index) => (IEnumerable<Finding>)
    [
        .. OfProgramme(cohort, cohort.EctProgramme, Audience.EarlyCareerTeacher, $"$.cohorts[{index}].ectProgramme", library),
        .. OfProgramme(cohort, cohort.MentorProgramme, Audience.Mentor, $"$.cohorts[{index}].mentorProgramme", library),
        .. cohort.Calendars.SelectMany((id, place) => OfCalendar(cohort, id, $"$.cohorts[{index}].calendars[{place}]", library)),
        .. OfRates(cohort, $"$.cohorts[{index}].year", library),
    ]);

    private static IEnumerable<Finding> OfProgramme(HubCohort cohort, string id, Audience audience, string path, HubLibrary library)
    {
        if (!library.Programmes.TryGetValue(id, out var programme))
        {
            yield return new("hub.json", path, Severity.Error, "ECF810", HubFindings.NoProgramme(cohort, id, Suggestion.For(id, [.. Fitting(library, audience)])));
        }
        else if (programme.Audience != audience)
        {
            yield return new("hub.json", path, Severity.Warning, "ECF812", HubFindings.OtherAudience(id, programme.Audience, audience));
        }
        else if (!programme.AppliesTo(cohort.Year))
        {
            yield return new("hub.json", path, Severity.Note, "ECF813", HubFindings.OtherCohorts(cohort, programme));
        }
    }

    private static IEnumerable<string> Fitting(HubLibrary library, Audience audience) =>
        library.Programmes.Values.Where(programme => programme.Audience == audience).Select(programme => programme.Id);

    private static IEnumerable<Finding> OfCalendar(HubCohort cohort, string id, string path, HubLibrary library) => library.Calendars.ContainsKey(id)
        ? []
        : [new("hub.json", path, Severity.Error, "ECF811", HubFindings.NoCalendar(cohort, id, Suggestion.For(id, [.. library.Calendars.Keys])))];

    private static IEnumerable<Finding> OfRates(HubCohort cohort, string path, HubLibrary library) => library.Rates.All.Any(rate => rate.AppliesTo(cohort.Year))
        ? []
        : [new("hub.json", path, Severity.Note, "ECF814", HubFindings.NoRates(cohort.Year))];
}
