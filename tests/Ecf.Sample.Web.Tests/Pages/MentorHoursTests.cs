using Ecf.Domain.Attendance;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.People;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Pages;

/// <summary>A mentor on Redhill's programme who attended all by the end of year 1 term 2, as the site shows it.</summary>
public sealed class MentorHoursTests
{
    private const string Day = "2025-04-11";

    private static readonly Trn One = Trn.Parse("0001234", null);

    private static readonly Schedule Placed = Scheduler.Place(
        ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted), ShippedCalendars.Get("staffordshire-secondary"), new(new(2024), TermName.Autumn));

    [Fact]
    public async Task Person_AMentorWhoAttendedAll_ShowsTheFiguresAndAsksAboutTheFiveHours()
    {
        using var site = Site();
        var page = await site.PageAsync($"/people/{site.Services.GetRequiredService<PersonIds>().Of(Audience.Mentor, One.ToString())}?as-at={Day}");
        var figures = page.QuerySelectorAll("dl.figures [data-table=hours]").ToDictionary(figure => figure.QuerySelector("dt")!.TextContent, figure => figure.QuerySelector("dd")!.TextContent);
        Assert.Equal(("31 h", "16 h", "16 h"), (figures["Required"], figures["Due"], figures["Attended"]));
        Assert.Equal(("31 h", "100%", "36 h"), (figures["Forecast"], figures["Engagement"], figures["Funded"]));
        Assert.StartsWith("A question for the provider: year 2 plans 13 h of training and 18 h are funded; ask the provider whether the other 5 h",
            Assert.Single(page.QuerySelectorAll("[data-code=ECF410]")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cohort_WithThatMentor_AsksOnce()
    {
        using var site = Site();
        var page = await site.PageAsync($"/cohorts/2024?as-at={Day}");
        Assert.Contains("the other 5 h", Assert.Single(page.QuerySelectorAll("[data-code=ECF410]")).TextContent, StringComparison.Ordinal);
    }

    private static OwnHub Site() => OwnHub.Of(new HubRecords
    {
        Schools = [new(Urn.Parse("990001", null), "Any School", "Anytown", "E06000018", "staffordshire-secondary")],
        Mentors = [new(One, "Only One", "History", 2024, ShippedProgrammes.RedhillMentorAsPrinted, new(2024, 9, 2))],
        SchoolPeriods = [new(One, Urn.Parse("990001", null), new(2024, 9, 1))],
        Marks = [.. Placed.Sessions.Where(session => session.Date <= new LocalDate(2025, 4, 11)).Select(session => new RegisterEntry(One.ToString(), session.Id, Mark.Attended, session.Date))],
    }, calendar: "staffordshire-secondary");
}
