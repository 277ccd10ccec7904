using Ecf.Domain.Programmes;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Feeds;

public sealed class ReviewFeedTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Feed_OfAnEct_HasEveryReviewOfThePageAndNoName()
    {
        var ect = (await site.FactsAsync(2024, Some.RecordsTo)).Members.First(member => member.Clocks?.Induction.DueDates.Count > 3);
        var id = site.Services.GetRequiredService<PersonIds>().Of(Audience.EarlyCareerTeacher, ect.Id);

        var text = await site.HtmlAsync($"/feeds/people/{id}-reviews.ics");

        var days = Ical.Net.Calendar.Load(text)!.Events.Select(one => LocalDate.FromDateTime(one.DtStart!.Value));
        Assert.Equal(ect.Clocks!.Induction.DueDates.Select(due => due.Date).OfType<LocalDate>().Order(), days.Order());
        Assert.DoesNotContain(ect.Name, text, StringComparison.Ordinal);
        Assert.DoesNotContain(ect.Id, text, StringComparison.Ordinal);
        Assert.Contains((await site.PageAsync($"/people/{id}")).QuerySelectorAll("a"), link => link.GetAttribute("href")?.StartsWith($"/feeds/people/{id}-reviews.ics?key=", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Feed_OfACohort_IsHeadedBySchoolsAndNamesNobody()
    {
        var members = (await site.FactsAsync(2025, Some.RecordsTo)).Members.Where(member => member.Clocks is not null && !member.HasLeft).ToList();

        var text = await site.HtmlAsync("/feeds/cohorts/2025-reviews.ics");

        Assert.Equal(members.Sum(member => member.Clocks!.Induction.DueDates.Count(due => due.Date is not null)), Ical.Net.Calendar.Load(text)!.Events.Count);
        Assert.All(members, member => Assert.DoesNotContain(member.Name, text, StringComparison.Ordinal));
        Assert.Contains((await site.PageAsync("/cohorts/2025")).QuerySelectorAll("a"), link => link.GetAttribute("href")?.StartsWith("/feeds/cohorts/2025-reviews.ics?key=", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("/feeds/people/bcdfghjklmnpqrst-reviews.ics")]
    [InlineData("/feeds/cohorts/2019-reviews.ics")]
    public async Task Feed_OfNobody_IsNoPage(string address) => await site.HtmlAsync(address, 404);

    [Fact]
    public async Task Feed_OfAMentor_IsNoPage()
    {
        var mentor = (await site.FactsAsync(2024, Some.RecordsTo)).Members.First(member => member.Role == Audience.Mentor);
        await site.HtmlAsync($"/feeds/people/{site.Services.GetRequiredService<PersonIds>().Of(Audience.Mentor, mentor.Id)}-reviews.ics", 404);
    }
}
