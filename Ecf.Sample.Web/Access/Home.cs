using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Access;

/// <summary>Where somebody begins who does not see the whole hub: a facilitator at the sessions that they hold, a school at its own page.</summary>
internal sealed class Home(Scope scope, HubContext store, AsAt asAt)
{
    internal async Task<string> AddressAsync(CancellationToken stop)
    {
        var query = asAt.Route is { } day ? $"?{AsAt.Name}={day}" : "";
        return (scope.School is { } school && await store.Schools.AnyAsync(one => one.Urn == school, stop) ? $"/schools/{school}"
            : scope.IsOfASchool ? "/programmes" : "/facilitators") + query;
    }
}
