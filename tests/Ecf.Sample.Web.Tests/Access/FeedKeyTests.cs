using System.Net;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Access;

public sealed class FeedKeyTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData("cohorts/2025")]
    [InlineData("cohorts/2025-reviews")]
    [InlineData("schools/990395")]
    public async Task Feed_ByItsAddress_IsReadWithoutSigningIn(string feed)
    {
        var address = await AddressAsync(feed);
        using var diary = site.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.OK, (await diary.GetAsync(address)).StatusCode);
    }

    [Theory]
    [InlineData("/feeds/cohorts/2025.ics")]
    [InlineData("/feeds/cohorts/2025.ics?key=")]
    [InlineData("/feeds/cohorts/2025.ics?key=bcdfghjklmnpqrstbcdfghjklmnpqrst")]
    public async Task Feed_WithoutItsKey_IsNotThere(string address)
    {
        using var diary = site.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.NotFound, (await diary.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Feed_WithTheKeyOfAnother_IsNotThere()
    {
        var key = (await AddressAsync("cohorts/2025")).OriginalString.Split('?')[1];
        using var diary = site.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.NotFound, (await diary.GetAsync(new Uri($"/feeds/cohorts/2024.ics?{key}", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Key_Changed_EndsTheOldAddressAndOpensTheNew()
    {
        var before = await AddressAsync("cohorts/2026");
        using (var scope = site.Services.CreateScope())
        {
            await scope.ServiceProvider.GetRequiredService<FeedKeys>().ChangeAsync("cohorts/2026", default);
        }

        using var diary = site.CreateAnonymousClient();
        Assert.Equal(HttpStatusCode.NotFound, (await diary.GetAsync(before)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await diary.GetAsync(await AddressAsync("cohorts/2026"))).StatusCode);
    }

    private async Task<Uri> AddressAsync(string feed)
    {
        using var scope = site.Services.CreateScope();
        return new(await scope.ServiceProvider.GetRequiredService<FeedKeys>().AddressAsync(feed), UriKind.Relative);
    }
}
