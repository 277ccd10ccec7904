using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.MadeUp;

namespace Ecf.Sample.Web.Tests;

/// <summary>The fixed data that tests share.</summary>
internal static class Some
{
    internal static readonly LocalDate RecordsTo = new(2026, 11, 20);

    internal static readonly HubDescription Hub = new HubFolder(Path.Combine(AppContext.BaseDirectory, "Hub")).Read().Value;

    internal static readonly HubLibrary Library = HubLibrary.Of(new(Path.Combine(AppContext.BaseDirectory, "Hub")));

    internal static readonly HubRecords Records = MadeUpHub.Of(Hub, Library, RecordsTo);

    internal static readonly IReadOnlyDictionary<Trn, IReadOnlyList<SchoolPeriod>> PeriodsOf =
        Records.SchoolPeriods.GroupBy(period => period.Person).ToDictionary(group => group.Key, group => (IReadOnlyList<SchoolPeriod>)[.. group]);
}
