using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>Looks whether what <c>hub.json</c> names is there and fits.</summary>
internal static class HubReferences
{
    internal static IEnumerable<Finding> Of(HubDescription hub, string file, HubLibrary library) => hub.Cohorts.SelectMany((cohort, index) =>
    {
        var path = $"$.cohorts[{index}]";
        return Programme(cohort, cohort.EctProgramme, Audience.EarlyCareerTeacher, library, (file, $"{path}.ectProgramme"))
            .Concat(Programme(cohort, cohort.MentorProgramme, Audience.Mentor, library, (file, $"{path}.mentorProgramme")))
            .Concat(Calendars(cohort, library, file, path))
            .Concat(Rates(cohort, library, file, path));
    });

    private static IEnumerable<Finding> Programme(HubCohort cohort, string id, Audience audience, HubLibrary library, (string File, string Path) place)
    {
        if (!library.Programmes.TryGetValue(id, out var programme))
        {
            var known = library.Programmes.Values.Where(candidate => candidate.Audience == audience).Select(candidate => candidate.Id).Order(StringComparer.Ordinal);
            yield return new(place.File, place.Path, Severity.Error, "ECF810", HubFindings.NoProgramme(id, Suggestion.For(id, [.. known])));
        }
        else if (programme.Audience != audience)
        {
            yield return new(place.File, place.Path, Severity.Error, "ECF812", HubFindings.OtherAudience(id, audience));
        }
        else if (!programme.AppliesTo(cohort.Year))
        {
            yield return new(place.File, place.Path, Severity.Warning, "ECF813", HubFindings.OtherCohorts(programme, cohort.Year));
        }
    }

    private static IEnumerable<Finding> Calendars(HubCohort cohort, HubLibrary library, string file, string path) => cohort.Calendars
        .Select((id, index) => (id, index))
        .Where(calendar => !library.Calendars.ContainsKey(calendar.id))
        .Select(calendar => new Finding(
            file, $"{path}.calendars[{calendar.index}]", Severity.Error, "ECF811",
            HubFindings.NoCalendar(calendar.id, Suggestion.For(calendar.id, [.. library.Calendars.Keys.Order(StringComparer.Ordinal)]))));

    private static IEnumerable<Finding> Rates(HubCohort cohort, HubLibrary library, string file, string path) =>
        library.Rates.All.Any(rate => rate.AppliesTo(cohort.Year)) ? [] : [new(file, $"{path}.year", Severity.Note, "ECF814", HubFindings.NoRates(cohort.Year))];
}
