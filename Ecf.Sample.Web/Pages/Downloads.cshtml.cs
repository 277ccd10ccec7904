using System.Globalization;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages;

/// <summary>Which files can be had of each cohort, and what is in them?</summary>
internal sealed class DownloadsModel(HubDescription hub, HubLibrary library, HubContext store, Scope scope, AsAt asAt) : PageModel
{
    private ILookup<int, (string Name, Download File)> schools = Array.Empty<(int Cohort, string Name, Download File)>().ToLookup(school => school.Cohort, school => (school.Name, school.File));

    internal string Day { get; } = AsAt.Display(asAt.Day);

    internal IEnumerable<IGrouping<HubCohort, Download>> Cohorts { get; } = (scope.IsWhole ? Download.All(hub, asAt.Day) : []).GroupBy(download => download.Cohort);

    /// <summary>The hub's forecast over all cohorts; <c>null</c> for a hub without cohorts, and for whoever does not see the whole hub.</summary>
    internal Download? Forecast { get; } = scope.IsWhole ? Download.Forecast(hub) : null;

    /// <summary>What somebody gets who sees one school alone: its workbook of each cohort.</summary>
    internal IEnumerable<(HubCohort Cohort, string Name, Download File)> Own => scope.IsWhole ? [] : hub.Cohorts.OrderBy(cohort => cohort.Year).SelectMany(cohort => SchoolsOf(cohort).Select(school => (cohort, school.Name, school.File)));

    public async Task OnGetAsync(CancellationToken stop)
    {
        var people = (await store.Ects.Select(ect => new { ect.Trn, ect.Cohort }).ToListAsync(stop))
            .Concat(await store.Mentors.Select(mentor => new { mentor.Trn, mentor.Cohort }).ToListAsync(stop)).ToLookup(person => person.Trn, person => person.Cohort);
        var names = await store.Schools.ToDictionaryAsync(school => school.Urn, school => school.Name, stop);
        schools = (await store.SchoolPeriods.Select(period => new { period.Person, period.School }).ToListAsync(stop))
            .SelectMany(period => people[period.Person].Select(cohort => (Cohort: cohort, period.School))).Distinct()
            .Where(place => hub.Cohort(place.Cohort) is not null && scope.Sees(place.School, library.Planned)).OrderBy(place => names[place.School], StringComparer.Create(CultureInfo.GetCultureInfo(British.Culture), CompareOptions.IgnoreCase))
            .ToLookup(place => place.Cohort, place => (names[place.School], Download.OfSchool(hub.Cohort(place.Cohort)!, place.School.ToString())));
    }

    /// <summary>The schools with people of a cohort, by name, each with its workbook.</summary>
    internal IEnumerable<(string Name, Download File)> SchoolsOf(HubCohort cohort) => schools[cohort.Year];

    /// <summary>The end of a file's address: the day stands in it, so that a file is for the day that the page showed.</summary>
    internal string AddressOf(Download download) => $"{download.Name}?{AsAt.Name}={LocalDatePattern.Iso.Format(asAt.Day)}";
}
