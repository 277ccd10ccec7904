using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class FailureTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Page_StoreBreaksWhileServing_AnswersInTheSitesMannerWithoutDetails()
    {
        await site.PageAsync("/");
        await using (var store = site.Store.Open())
        {
            await store.Database.ExecuteSqlRawAsync("DROP TABLE mentorships; DROP TABLE changes");
        }

        var page = await site.PageAsync("/", 500);
        Assert.Equal("The site could not answer", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("mentorships", page.DocumentElement.TextContent);
    }
}
