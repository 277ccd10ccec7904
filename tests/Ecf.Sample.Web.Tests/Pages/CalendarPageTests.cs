using Ecf.Domain.Calendars;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class CalendarPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<string, int> Years
    {
        get
        {
            var years = new TheoryData<string, int> { { "nottingham-city", 2031 } };
            foreach (var (calendar, year) in Some.Library.Calendars.Values.SelectMany(calendar => calendar.Years.Select(year => (calendar.Id, year.Year.StartYear))))
            {
                years.Add(calendar, year);
            }

            return years;
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task Calendar_AnyYear_ShowsEveryDayAsTheDomainKnowsIt(string id, int year)
    {
        var calendar = Some.Library.Calendars[id];
        var page = await site.PageAsync($"/calendars/{id}?year={year}");
        var days = Enumerable.Range(0, Period.DaysBetween(new(year, 9, 1), new(year + 1, 9, 1))).Select(new LocalDate(year, 9, 1).PlusDays).ToList();
        Assert.Equal(
            days.Select(day => $"{Look(calendar.KindOf(day))} {day.Day} {Ecf.Sample.Web.Pages.AsAt.Display(day)}: {calendar.Explain(day).Name}"),
            page.QuerySelectorAll("table.month td.day").Select(cell => $"{cell.ClassName} {cell.FirstChild!.TextContent} {cell.GetAttribute("title")}"));
        Assert.Equal(12, page.QuerySelectorAll("table.month").Length);
    }

    [Fact]
    public async Task Calendar_OfNottingham2025_AddsUpTo195Days()
    {
        var terms = (await site.PageAsync("/calendars/nottingham-city?year=2025")).QuerySelector("table[data-table=terms]")!;
        Assert.Equal(["70", "55", "70", "195"], terms.QuerySelectorAll("[data-column=withInset]").Select(cell => cell.TextContent));
        Assert.Equal("The year", terms.QuerySelector("tfoot th")!.TextContent);
    }

    [Fact]
    public async Task Calendar_TermWithoutALastDay_SaysSoAndAddsUpNoYear()
    {
        var terms = (await site.PageAsync("/calendars/nottingham-city?year=2026")).QuerySelector("table[data-table=terms]")!;
        Assert.Contains("Provisional", terms.QuerySelector("[data-row=Summer]")!.TextContent);
        Assert.Equal("not known", terms.QuerySelector("[data-row=Summer] [data-column=teaching]")!.TextContent);
        Assert.Equal("As far as known", terms.QuerySelector("tfoot th")!.TextContent);
    }

    [Theory]
    [InlineData("2025-10-20", "Monday 20 October 2025 is not a school day: Autumn half-term.")]
    [InlineData("2026-05-04", "Monday 4 May 2026 is not a school day: Early May bank holiday.")]
    [InlineData("2025-11-03", "Monday 3 November 2025 is a school day: Autumn term 2025.")]
    [InlineData("2025-09-01", "Monday 1 September 2025 is a day for staff and not for pupils: INSET day before the pupils come.")]
    [InlineData("2031-01-06", "Monday 6 January 2031 may or may not be a school day: Not known: the calendar ends on 12 April 2027.")]
    public async Task Day_AskedAbout_IsExplained(string day, string answer) =>
        Assert.Equal(answer, (await site.PageAsync("/calendars/nottingham-city?day=" + day)).QuerySelector(".answer p")!.TextContent);

    [Theory]
    [InlineData("20/10/2025")]
    [InlineData("<b>")]
    public async Task Day_ThatIsNone_IsSaid(string day)
    {
        var page = await site.PageAsync("/calendars/nottingham-city?day=" + Uri.EscapeDataString(day));
        Assert.StartsWith($"“{day}” is not a day from 1 January 2021", page.QuerySelector("main [role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".answer, main b"));
    }

    [Fact]
    public async Task Day_AskedAbout_IsInTheYearShown() =>
        Assert.Equal("Nottingham City, 2026/27", (await site.PageAsync("/calendars/nottingham-city?day=2026-10-20")).QuerySelector("h1")!.TextContent);

    [Fact]
    public async Task Legend_EveryKindOfDay_HasALookOfItsOwn()
    {
        var looks = (await site.PageAsync("/calendars/nottingham-city")).QuerySelectorAll(".legend.days .day").Select(look => look.ClassName);
        Assert.Equal(Enum.GetValues<DayKind>().Length, looks.Distinct().Count());
    }

    [Theory]
    [InlineData("/calendars/nowhere")]
    [InlineData("/calendars/nottingham-city?year=soon")]
    public async Task Calendar_SlipInTheAddress_NeverFails(string address) =>
        await site.PageAsync(address, address.Contains("nowhere", StringComparison.Ordinal) ? 404 : 200);

    private static string Look(DayKind kind) => "day " + kind switch
    {
        DayKind.HalfTerm => "half-term",
        DayKind.BankHoliday => "bank-holiday",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
