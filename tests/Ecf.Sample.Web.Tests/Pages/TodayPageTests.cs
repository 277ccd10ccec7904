using AngleSharp.Dom;
using Ecf.Domain.Declarations;
using Ecf.Reporting;
using Ecf.Reporting.Imports;
using Ecf.Sample.Web.Imports;
using Ecf.Sample.Web.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class TodayPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private static readonly string[] Matters = ["No mentor", "Missed sessions", "Marks missing", "Mark set aside", "Induction record", "No date yet"];

    /// <summary>The matters of the workbooks' sheets Attention, row by row, with their hours.</summary>
    [Theory]
    [InlineData("2026-11-20")]
    [InlineData("2025-03-31")]
    public async Task Today_AnyDay_SaysWhatTheReportsOfAllCohortsSay(string day)
    {
        var expected = new List<string>();
        foreach (var cohort in Some.Hub.Cohorts)
        {
            var attention = (await site.ReportAsync(cohort.Year, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)).Table("attention");
            expected.AddRange(attention.Rows.Select((_, row) => string.Join(" | ", new[] { "matter", "who", "what", "nextStep", "school", "hours" }.Select(column => attention.Value(row, column).Display()))));
        }

        var rows = Rows(await site.PageAsync($"/?page=all&as-at={day}")).Where(row => Matters.Contains(Cell(row, "kind")));
        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Select(row => string.Join(" | ", new[] { "kind", "who", "reason", "nextStep", "school", "hours" }.Select(column => Cell(row, column)))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Today_DeclarationsAndReviews_AreThoseOverdueOrWithinFourWeeks()
    {
        var (declarations, reviews) = (0, 0);
        foreach (var cohort in Some.Hub.Cohorts)
        {
            var facts = await site.FactsAsync(cohort.Year, Some.RecordsTo);
            declarations += facts.DeclarationsDue.Count(due => due.Status == DueStatus.Overdue || (due.Status == DueStatus.Open && due.To <= Some.RecordsTo.PlusDays(28)));
            var due = (await site.ReportAsync(cohort.Year, Some.RecordsTo)).Table("reviews");
            reviews += due.Rows.Count(row => !row[0].IsBlank && row[0].AsDate <= Some.RecordsTo.PlusDays(28));
        }

        var rows = Rows(await site.PageAsync("/?page=all"));
        Assert.Equal(declarations, rows.Count(row => Cell(row, "kind").StartsWith("Declaration", StringComparison.Ordinal)));
        Assert.Equal(reviews, rows.Count(row => Cell(row, "kind") == "Review or assessment due" && Cell(row, "date").Length > 0));
        Assert.NotEqual(0, reviews);
    }

    [Fact]
    public async Task Today_Registers_AreThoseThatTheRegistersPageLists()
    {
        var rows = Rows(await site.PageAsync("/?page=all&kind=Register%20not%20complete"));
        var registers = (await site.PageAsync("/registers?page=all")).QuerySelectorAll("table[data-table=registers] tbody a").Select(link => link.GetAttribute("href"));
        Assert.Equal(registers.Order(StringComparer.Ordinal), rows.Select(row => row.QuerySelector("[data-column=nextStep] a")!.GetAttribute("href")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Today_EachKind_LeadsToAPageAndAPlaceInIt()
    {
        foreach (var kind in Rows(await site.PageAsync("/?page=all")).GroupBy(row => Cell(row, "kind")))
        {
            var link = kind.First().QuerySelector("[data-column=nextStep] a")!.GetAttribute("href")!.Split('#');
            var page = await site.PageAsync(link[0]);
            Assert.True(link.Length == 1 || page.GetElementById(link[1]) is not null, $"{kind.Key} leads to #{link[^1]}, which {link[0]} has not");
        }
    }

    [Fact]
    public async Task Today_ChosenByKindAndSchool_ListsThoseAlone()
    {
        var all = Rows(await site.PageAsync("/?page=all"));
        var one = all.First(row => Cell(row, "school").Length > 0);
        var (kind, school) = (Cell(one, "kind"), Cell(one, "school"));
        var chosen = Rows(await site.PageAsync($"/?page=all&kind={Uri.EscapeDataString(kind)}&school={Uri.EscapeDataString(school)}"));
        Assert.Equal(all.Where(row => Cell(row, "kind") == kind && Cell(row, "school") == school).Select(row => row.TextContent), chosen.Select(row => row.TextContent));
    }

    [Fact]
    public async Task Today_Unsorted_StandsByDateWithWhatHasNoneLast()
    {
        var table = await site.PageAsync("/?page=all");
        var days = Rows(table).Select(row => Cell(row, "date")).Select(day => day.Length == 0 ? LocalDate.MaxIsoValue : NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu").Parse(day).Value).ToList();
        Assert.Equal(days.Order(), days);
    }

    [Fact]
    public async Task Today_OfAListThatWaits_LeadsToItsPlan()
    {
        using var own = new SiteFactory();
        using var scope = own.Services.CreateScope();
        var id = await scope.ServiceProvider.GetRequiredService<HeldFiles>().KeepAsync(ImportKind.Participants, "list.csv", "name\n"u8.ToArray(), default);
        var row = Assert.Single(Rows(await own.PageAsync("/?kind=List%20not%20taken")));
        Assert.Equal($"/imports/{id}", row.QuerySelector("[data-column=nextStep] a")!.GetAttribute("href"));
        Assert.Empty((await own.PageAsync("/?as-at=2025-03-31")).QuerySelectorAll("a[data-kind='List not taken']"));
    }

    [Fact]
    public async Task Today_BeforeTheFirstDay_NeedsNothingOfPeople() =>
        Assert.DoesNotContain(Rows(await site.PageAsync("/?as-at=2021-01-01&page=all")), row => Cell(row, "kind") is "Missed sessions" or "Marks missing" or "Register not complete");

    private static IReadOnlyList<IElement> Rows(IDocument page) => [.. page.QuerySelectorAll("table[data-table=today] tbody tr[data-row]")];

    private static string Cell(IElement row, string column) => row.QuerySelector($"[data-column={column}]")!.TextContent.Trim();
}
