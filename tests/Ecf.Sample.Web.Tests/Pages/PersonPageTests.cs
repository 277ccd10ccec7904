using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.People;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class PersonPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<int, string> Days => new() { { 2024, "2026-11-20" }, { 2025, "2026-03-31" }, { 2026, "2026-11-20" }, { 2026, "2026-08-01" } };

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Person_OfEachKind_ShowsTheReportsFiguresAndEverySession(int cohort, string day)
    {
        var asAt = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var facts = await site.FactsAsync(cohort, asAt);
        foreach (var member in Kinds(facts))
        {
            var page = await site.PageAsync($"{Address(member)}?as-at={day}");
            Assert.Equal(member.Name, page.QuerySelector("h1")!.TextContent);
            var figures = ReportFigures.Of(page, CohortReport.Of(facts.Only(member)));
            Assert.True(figures.Count > 20, $"only {figures.Count} figures are marked");
            Assert.Equal(figures.Select(figure => figure.Reported), figures.Select(figure => figure.Shown));
            Assert.Equal(
                member.Schedule.Sessions.Select(session => session.Id).Concat(member.Schedule.Unplaced.Select(session => session.Id)),
                page.QuerySelectorAll("tr[data-session]").Select(row => row.GetAttribute("data-session")));
        }
    }

    [Theory]
    [MemberData(nameof(Days))]
    public async Task Person_Sessions_AddUpToTheLedger(int cohort, string day)
    {
        var asAt = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        foreach (var member in Kinds(await site.FactsAsync(cohort, asAt)))
        {
            var rows = (await site.PageAsync($"{Address(member)}?as-at={day}")).QuerySelectorAll("tr[data-session]:has(.tag)");
            Hours Together(string mark) => rows.Where(row => row.QuerySelector(".tag")!.TextContent == mark).Sum(row => Hours.Parse(row.QuerySelector(".n")!.TextContent, null));
            var total = member.Ledger.Total;
            Assert.Equal((total.Attended, total.Unrecorded, total.Shortfall), (Together("Attended"), Together("Not recorded"), Together("Missed")));
        }
    }

    [Fact]
    public async Task Person_AnEct_HasItsFundingLinesWithWorkingAndReason()
    {
        var facts = await site.FactsAsync(2025, Some.RecordsTo);
        var ect = facts.Members.First(member => member.Role == Audience.EarlyCareerTeacher);
        var lines = facts.Funding.Lines.Where(line => line.Ect == ect.Id).ToList();
        var rows = (await site.PageAsync(Address(ect))).QuerySelectorAll("table[data-table=funding-lines] tbody tr");
        Assert.Equal(
            lines.Select(line => (line.InAll.Display(), line.Working, line.Reason)),
            rows.Select(row => (row.QuerySelector("[data-column=inAll]")!.TextContent, row.QuerySelector("[data-column=working]")!.TextContent, row.QuerySelector("[data-column=reason]")!.TextContent)));
    }

    [Fact]
    public async Task Person_WhoMoved_IsShownWithBothSchools()
    {
        var moved = Some.Records.Ects.First(ect => Some.PeriodsOf[ect.Trn].Count > 1 && ect.Left is null);
        var page = await site.PageAsync($"/people/{Ids.Of(Audience.EarlyCareerTeacher, moved.Trn.ToString())}");
        var names = Some.PeriodsOf[moved.Trn].Select(period => Some.Records.Schools.Single(school => school.Urn == period.School).Name);
        Assert.All(names, name => Assert.Contains(name, page.QuerySelector(".facts")!.TextContent));
    }

    [Fact]
    public async Task Person_MentorAndEct_LeadToEachOther()
    {
        var pair = Some.Records.Mentorships.First(mentorship => mentorship.Covers(Some.RecordsTo));
        var (ect, mentor) = ($"/people/{Ids.Of(Audience.EarlyCareerTeacher, pair.Ect.ToString())}", $"/people/{Ids.Of(Audience.Mentor, pair.Mentor.ToString())}");
        Assert.Contains((await site.PageAsync(ect)).QuerySelectorAll(".facts a"), link => link.GetAttribute("href") == mentor);
        Assert.Contains((await site.PageAsync(mentor)).QuerySelectorAll(".facts a"), link => link.GetAttribute("href") == ect);
    }

    [Fact]
    public async Task Person_EctAndMentor_CountTheSameMeetingsOverRealTermWeeks()
    {
        var pair = Some.Records.Mentorships.First(mentorship => mentorship.To is null && IsAtOneSchool(mentorship.Ect) && IsAtOneSchool(mentorship.Mentor));
        var ect = Some.Records.Ects.Single(ect => ect.Trn == pair.Ect);
        var (start, programme) = (TrainingStart.On(ect.InductionStart), Some.Library.Programmes[ect.ProgrammeId]);
        var meetings = MentorMeetings.Of(
            new() { Ect = "ect", Mentor = "mentor", EctCalendar = CalendarOf(pair.Ect), MentorCalendar = CalendarOf(pair.Mentor), Start = start, From = pair.From }, programme, new(Hours.Of(1)));
        var expected = $"{meetings.Meetings.Count(meeting => meeting.Term.Year == 1)} {meetings.Meetings.Count(meeting => meeting.Term.Year == 2)} {meetings.Meetings.Count(meeting => meeting.Date <= Some.RecordsTo)} {meetings.Hours.Display()}";
        Assert.Equal([expected, expected], [await MeetingsOn(Audience.EarlyCareerTeacher, pair.Ect, pair.Mentor), await MeetingsOn(Audience.Mentor, pair.Mentor, pair.Ect)]);
        Assert.InRange(meetings.Meetings.Count(meeting => meeting.Term.Year == 1), 36, 40);
    }

    [Fact]
    public async Task Person_WhoMoved_HasMeetingsAtBothSchools()
    {
        var moved = Some.Records.Ects.First(ect => Some.PeriodsOf[ect.Trn].Count > 1 && ect is { Left: null, Cohort: 2024 });
        var rows = (await site.PageAsync($"/people/{Ids.Of(Audience.EarlyCareerTeacher, moved.Trn.ToString())}")).QuerySelectorAll("table[data-table=meetings] tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.InRange(rows.Sum(row => int.Parse(row.Children[2].TextContent, null)), 36, 40);
    }

    [Theory]
    [InlineData("bcdfghjklmnpqrst")]
    [InlineData("0001234")]
    public async Task Person_UnknownOrByNumber_IsNoPage(string id) => await site.PageAsync("/people/" + id, 404);

    // An ECT, a mentor, one without a partner, one who left, one with sessions that have no date: those that the cohort has.
    private static IEnumerable<CohortMember> Kinds(CohortFacts facts) => new[]
    {
        facts.Members.First(member => member.Role == Audience.EarlyCareerTeacher),
        facts.Members.First(member => member.Role == Audience.Mentor),
        facts.Members.FirstOrDefault(member => member.Partners.Count == 0),
        facts.Members.FirstOrDefault(member => member.HasLeft),
        facts.Members.FirstOrDefault(member => member.Schedule.Unplaced.Count > 0),
    }.OfType<CohortMember>().Distinct();

    private async Task<string> MeetingsOn(Audience role, Trn person, Trn with)
    {
        var other = role == Audience.Mentor ? Audience.EarlyCareerTeacher : Audience.Mentor;
        var row = (await site.PageAsync($"/people/{Ids.Of(role, person.ToString())}")).QuerySelector($"tr[data-pair={Ids.Of(other, with.ToString())}]")!;
        return string.Join(' ', new[] { 2, 3, 4, 6 }.Select(column => row.Children[column].TextContent));
    }

    private static bool IsAtOneSchool(Trn person) => Some.PeriodsOf[person].Count == 1;

    private static Ecf.Domain.Calendars.TermCalendar CalendarOf(Trn person) =>
        Some.Library.Calendars[Some.Records.Schools.Single(school => school.Urn == Some.PeriodsOf[person][0].School).CalendarId];

    private PersonIds Ids => site.Services.GetRequiredService<PersonIds>();

    private string Address(CohortMember member) => $"/people/{Ids.Of(member.Role, member.Id)}";
}
