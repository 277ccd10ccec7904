using System.Text;
using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Extracts;

namespace Ecf.Reporting.Tests.Cohorts;

public sealed class CohortReportTests
{
    private static readonly CohortMember[] Three =
    [
        SomeCohort.Ect("Zoë Ahmed", ("Y1T1-local-1", Mark.Attended), ("Y1T1-webinars-1", Mark.Absent)),
        SomeCohort.Ect("Éva Bell"),
        SomeCohort.Mentor("Cai Davies", ("Y1T1-local-1", Mark.Attended), ("Y1T1-nothing-9", Mark.Attended)),
    ];

    public static TheoryData<string> AwkwardCohorts => ["empty", "one person", "no sessions", "calendar ends too early"];

    [Fact]
    public void Of_ThreePeople_EveryCheckAgrees() => Assert.All(Column(Report(Three), "checks", "result"), result => Assert.Equal("Agrees", result));

    [Fact]
    public void Of_ThreePeople_HoursAreTheLedgersFigures()
    {
        var hours = Report(Three).Table("hours");

        Assert.Equal(["Éva Bell", "Zoë Ahmed", "Cai Davies"], hours.Rows.Select(row => row[0].AsText));
        Assert.Equal(Hours.Of(61 + 61 + 31), hours.Total("required").AsHours);
        Assert.Equal(Hours.Of(3 + 3), hours.Total("attended").AsHours);
        Assert.Equal(Hours.Of(1), hours.Total("shortfall").AsHours);
    }

    [Fact]
    public void Of_ThePeopleInAnotherOrder_IsTheSameReport() => Assert.Equal(Json(Report(Three)), Json(Report([.. Three.Reverse()])));

    [Fact]
    public void Of_ThreePeople_AttentionNamesEachMatterOnce() => Assert.Equal(
        ["Missed sessions Zoë Ahmed 1 h", "Marks missing Éva Bell", "Marks missing Zoë Ahmed", "Marks missing Cai Davies", "Mark set aside Cai Davies"],
        Attention.Of(SomeCohort.Of(Three)).Select(item => $"{item.Matter} {item.Who}{(item.Matter == "Missed sessions" ? $" {item.Hours}" : "")}"));

    [Fact]
    public void Of_AnEctWithoutMentor_ComesFirst()
    {
        var alone = SomeCohort.EctWithoutMentor("Al One");

        Assert.Equal("No mentor", Attention.Of(SomeCohort.Of([.. Three, alone]))[0].Matter);
    }

    [Fact]
    public void Of_OneFigureBrokenOnPurpose_TheChecksShowIt()
    {
        var broken = SomeCohort.WithFundingOf([Three[0]], Three);

        var checks = ChecksTable.Of(broken, Report(Three).Tables);

        Assert.Equal(
            ["Pounds in all: line by line against the statement: 2,100.00 too much", "Pounds still to come: by month and later against in all less to date: 2,100.00 too much"],
            checks.Rows.Where(row => row[5].AsText == "Differs").Select(row => $"{row[0].AsText}: {row[4].Display()} too much"));
    }

    [Theory]
    [MemberData(nameof(AwkwardCohorts))]
    public void Of_AnAwkwardCohort_IsAWholeReport(string kind)
    {
        var report = Report(Awkward(kind));

        Assert.Equal(16, report.Tables.Count);
        Assert.All(Column(report, "checks", "result"), result => Assert.Equal("Agrees", result));
    }

    internal static CohortMember[] Awkward(string kind) => kind switch
    {
        "empty" => [],
        "one person" => [SomeCohort.Ect("Only One")],
        "no sessions" => [SomeCohort.Member("Nothing Asked", WithoutSessions(), ShippedCalendars.Get("staffordshire-secondary"))],
        _ => [SomeCohort.Member("Too Early", "redhill-ect-reconstructed", ShippedCalendars.Get("nottingham-city"))],
    };

    private static Programme WithoutSessions() => Programme.Read(
        new MemoryStream(Encoding.UTF8.GetBytes("""
            { "id": "none", "name": "None", "audience": "ect", "cohorts": { "from": 2024, "to": 2024 },
              "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" }, "strands": [], "sessions": [] }
            """)),
        "none.json").Value;

    private static Report Report(params CohortMember[] members) => CohortReport.Of(SomeCohort.Of(members));

    private static IEnumerable<string> Column(Report report, string table, string column)
    {
        var index = report.Table(table).Columns.ToList().FindIndex(candidate => candidate.Key == column);
        return report.Table(table).Rows.Select(row => row[index].AsText);
    }

    private static string Json(Report report)
    {
        using var json = new MemoryStream();
        JsonExtract.Write(report, json);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
