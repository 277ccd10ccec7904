using System.Text;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.PostgreSql;

/// <summary>The same records give the same files from either store, byte by byte.</summary>
public sealed class SameFiguresTests(SiteFactory sqlite, PostgreSqlSite postgreSql) : IClassFixture<SiteFactory>, IClassFixture<PostgreSqlSite>
{
    [Theory]
    [InlineData("cohort-2024.json", "2025-03-31")]
    [InlineData("cohort-2024.json", "2026-11-20")]
    [InlineData("cohort-2025.json", "2026-11-20")]
    [InlineData("cohort-2026.json", "2026-09-15")]
    [InlineData("cohort-2024-data.csv", "2026-11-20")]
    public async Task Download_FromPostgreSql_IsThatFromSqlite(string name, string day)
    {
        var expected = Encoding.UTF8.GetString(await sqlite.FileAsync(name, day));
        Assert.True(expected.Length > 1_000);
        Assert.Equal(expected, Encoding.UTF8.GetString(await postgreSql.FileAsync(name, day)));
    }
}
