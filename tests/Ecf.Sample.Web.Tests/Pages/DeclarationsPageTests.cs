using System.Text;
using Ecf.Domain.Declarations;
using Ecf.Sample.Web.Downloads;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class DeclarationsPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Theory]
    [InlineData(2024, "2026-11-20")]
    [InlineData(2025, "2026-07-15")]
    [InlineData(2025, "2026-11-20")]
    public async Task Cohort_AnyDay_ListsTheReportsOverdueAndOpenRows(int cohort, string day)
    {
        var asAt = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var due = (await site.FactsAsync(cohort, asAt)).DeclarationsDue;
        var page = await site.PageAsync($"/declarations/{cohort}?page=all&as-at={day}");
        var figures = ReportFigures.Of(page, await site.ReportAsync(cohort, asAt));

        Assert.Equal(figures.Select(figure => figure.Reported), figures.Select(figure => figure.Shown));
        Assert.Equal(Math.Max(1, due.Count(one => one.Status is DueStatus.Overdue or DueStatus.Open)), page.QuerySelectorAll("table[data-table=declarations-due] tbody tr").Length);
        Assert.Equal([$"{due.Count(one => one.Status == DueStatus.Overdue)}", $"{due.Count(one => one.Status == DueStatus.Open)}"], page.QuerySelectorAll(".figures dd").Take(2).Select(figure => figure.TextContent));
    }

    [Fact]
    public async Task Cohort_InAWindow_HasSomethingOpenThatRestsOnEngagement()
    {
        var due = (await site.FactsAsync(2025, new(2026, 5, 1))).DeclarationsDue;

        Assert.Contains(due, one => one is { Type: DeclarationType.Retained2, Status: DueStatus.Open, EngagementNeeded: 75, EngagementPercent: not null });
        Assert.All(due.Where(one => one.Status == DueStatus.Open && one.EngagementNeeded <= one.EngagementPercent), one => Assert.DoesNotContain(one.Missing, missing => missing.Contains("75%", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Cohort_WithoutPublishedDates_SaysSo()
    {
        var page = await site.PageAsync("/declarations/2026");

        Assert.Contains("No milestones are held for this cohort", page.QuerySelector(".notice")!.TextContent);
        Assert.Contains("Not published", (await site.PageAsync("/declarations")).QuerySelector("tr[data-cohort='2026']")!.TextContent);
        Assert.Equal(404, (int)(await site.CreateClient().GetAsync(new Uri("/declarations/2019", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Index_EachCohort_LeadsToItsListAndFiles()
    {
        var row = (await site.PageAsync("/declarations?as-at=2025-05-05")).QuerySelector("tr[data-cohort='2024']")!;

        Assert.Equal(
            ["/declarations/2024?as-at=2025-05-05", "/downloads/cohort-2024-declarations-due.csv?as-at=2025-05-05", "/downloads/declarations-2024.ics?as-at=2025-05-05"],
            row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Index_SourcesThatDiffer_StandSideBySide() =>
        Assert.Contains((await site.PageAsync("/declarations")).QuerySelectorAll("[aria-labelledby=differences-caption] tbody tr"),
            row => row.TextContent.Contains("30 November 2024 and 31 January 2025", StringComparison.Ordinal) && row.TextContent.Contains("former service", StringComparison.Ordinal));

    [Fact]
    public async Task Diary_OfACohort_HoldsDeadlinesAndNobodysNameOrNumber()
    {
        var facts = await site.FactsAsync(2024, new(2025, 5, 5));
        var diary = Encoding.UTF8.GetString(DeclarationDiary.Make("Declarations", facts.DeclarationsDue, new(2025, 5, 5))).Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.Contains("UID:declaration-2024-standard-september-ect-retained-2@ecf", diary, StringComparison.Ordinal);
        Assert.All(facts.Members, member => Assert.DoesNotContain(member.Name, diary, StringComparison.Ordinal));
        Assert.All(facts.Members, member => Assert.DoesNotContain(member.Id, diary, StringComparison.Ordinal));
    }
}
