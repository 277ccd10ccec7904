using Microsoft.Data.Sqlite;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class FailureTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Page_StoreBreaksWhileServing_AnswersInTheSitesMannerWithoutDetails()
    {
        await site.PageAsync("/");
        await using (var connection = new SqliteConnection($"Data Source={site.Database};Pooling=False"))
        {
            await connection.OpenAsync();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE mentorships";
            await command.ExecuteNonQueryAsync();
        }

        var page = await site.PageAsync("/", 500);
        Assert.Equal("The site could not answer", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("mentorships", page.DocumentElement.TextContent);
    }
}
