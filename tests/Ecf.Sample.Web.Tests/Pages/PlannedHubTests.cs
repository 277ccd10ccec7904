using Ecf.Domain.Attendance;
using Ecf.Sample.Web.Data;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class PlannedHubTests
{
    private const string Plan = """
        { "schools": [
            { "id": "990001", "calendar": "staffordshire-secondary", "busy": [{ "first": "2024-11-04", "last": "2024-11-22", "name": "Mock exams" }] },
            { "id": "990002", "calendar": "staffordshire-secondary" }],
          "groups": [
            { "id": "north", "programme": "redhill-ect-reconstructed", "start": "autumn 2024/25", "schools": ["990001"], "shared": ["local"],
              "fixed": [{ "session": "Y1T1-local-1", "date": "2024-10-16", "at": "13:30" }] },
            { "id": "south", "programme": "redhill-ect-reconstructed", "start": "autumn 2024/25", "schools": ["990002"], "shared": ["local"],
              "fixed": [{ "session": "Y1T1-local-1", "date": "2025-05-14" }] }],
          "preferred": [{ "day": "thursday", "strand": "webinars" }] }
        """;

    private static readonly Trn Ect = Trn.Parse("0001234", null);

    [Fact]
    public async Task Person_AtASchoolInAPlan_HasItsFixedDatesPreferredWeekdaysAndNothingInItsBusyPeriods()
    {
        using var site = OwnHub.Of(Records).Write("plans/2024.json", Plan);
        var dates = (await PersonAsync(site)).QuerySelectorAll("tr[data-session]").ToDictionary(row => row.GetAttribute("data-session")!, row => row.Children[0].TextContent);
        Assert.Equal("16 October 2024, 13:30", dates["Y1T1-local-1"]);
        Assert.All(dates.Where(session => session.Key.Contains("webinars", StringComparison.Ordinal)), session =>
            Assert.Equal(IsoDayOfWeek.Thursday, Day(session.Value).DayOfWeek));
        Assert.DoesNotContain(dates.Values.Where(date => !date.StartsWith("by ", StringComparison.Ordinal)), date => Day(date) >= new LocalDate(2024, 11, 4) && Day(date) <= new LocalDate(2024, 11, 22));
    }

    [Fact]
    public async Task Person_WhoMissedASharedSession_IsOfferedTheOneOfAnotherGroup()
    {
        using var site = OwnHub.Of(Records).Write("plans/2024.json", Plan);
        var row = (await PersonAsync(site)).QuerySelector("tr[data-missed='Y1T1-local-1']")!;
        Assert.Equal("14 May 2025 with the group south the same session", row.Children[2].TextContent.Trim());
    }

    [Fact]
    public async Task Person_WhoMissedASessionThatNoGroupHolds_IsToldToAgreeADate()
    {
        using var site = OwnHub.Of(Records);
        var row = (await PersonAsync(site)).QuerySelector("tr[data-missed='Y1T1-local-1']")!;
        Assert.StartsWith("No group of the hub’s plans holds one", row.Children[2].TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_ThatIsBroken_IsOnFindingsAndTheSiteGoesOn()
    {
        using var site = OwnHub.Of(Records).Write("plans/2024.json", Plan.Replace("thursday", "thorsday", StringComparison.Ordinal));
        Assert.Contains("thursday", (await site.PageAsync("/findings")).QuerySelector("[data-file='plans/2024.json'] li.is-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await PersonAsync(site)).QuerySelectorAll("tr[data-session]"));
    }

    private static HubRecords Records => new()
    {
        Schools = [new(Urn.Parse("990001", null), "North School", "Stafford", "E07000197", "staffordshire-secondary")],
        Ects = [new(Ect, "Only One", "Physics", 2024, "redhill-ect-reconstructed", new(2024, 9, 2), default)],
        SchoolPeriods = [new(Ect, Urn.Parse("990001", null), new(2024, 9, 1))],
        Marks = [new RegisterEntry(Ect.ToString(), "Y1T1-local-1", Mark.Absent, new(2025, 1, 10))],
    };

    private static async Task<AngleSharp.Dom.IDocument> PersonAsync(OwnHub site) =>
        await site.PageAsync((await site.PageAsync("/cohorts/2024")).QuerySelector("table[data-table=hours] tbody a")!.GetAttribute("href")!);

    private static LocalDate Day(string text) =>
        NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu").Parse(text.Replace("by ", "", StringComparison.Ordinal).Split(',')[0]).Value;
}
