using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Access;

/// <summary>Where somebody begins who does not see the whole hub: a facilitator at the sessions that they hold, a school at its own page.</summary>
internal sealed class Home(Scope scope, HubContext store, HubDescription hub, AsAt asAt)
{
    internal async Task<string> AddressAsync(CancellationToken stop)
    {
        var query = asAt.Route is { } day ? $"?{AsAt.Name}={day}" : "";
        return (scope.School is { } school && await NewestAsync(school, stop) is { } year ? $"/funding/{year}/{school}"
            : scope.IsOfASchool ? "/programmes" : "/facilitators") + query;
    }

    /// <summary>The newest cohort with somebody at the school; <c>null</c> where none has.</summary>
    private async Task<int?> NewestAsync(Domain.Induction.Urn school, CancellationToken stop)
    {
        var people = store.SchoolPeriods.Where(period => period.School == school).Select(period => period.Person);
        var years = await store.Ects.Where(ect => people.Contains(ect.Trn)).Select(ect => ect.Cohort).Distinct().ToListAsync(stop);
        return years.Where(year => hub.Cohort(year) is not null).Select(year => (int?)year).Max();
    }
}
