using Ecf.Domain;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Tests.Workbooks;
using Ecf.Reporting.Workbooks;

namespace Ecf.Reporting.Tests.Cohorts;

public sealed class OtherReportsTests
{
    private static readonly CohortFacts Facts = SomeWorkbook.Facts;

    public static TheoryData<string> Reports => ["school", "mentor", "forecast"];

    [Fact]
    public void School_Report_HasItsPeopleWithTheMoneyOfEachEct()
    {
        var table = SchoolReport.Of(Facts, "900001").Table("school");

        Assert.Equal(["Al One", "Zoë Ahmed", "Cai Davies"], table.Rows.Select(row => row[0].AsText));
        Assert.Equal(Facts.Funding.InAll, table.Total("inAll").AsMoney);
        Assert.True(table.Rows[2][^1].IsBlank);
        Assert.True(table.OnOnePage);
    }

    [Fact]
    public void School_WithTheNameOfAnother_HasItsOwnPeopleAlone()
    {
        var facts = SomeCohort.OfTwoSchoolsOfOneName();

        Assert.Equal(["Zoë Ahmed"], SchoolReport.Of(facts, "900001").Table("school").Rows.Select(row => row[0].AsText));
        Assert.Equal(["Al One"], SchoolReport.Of(facts, "900002").Table("school").Rows.Select(row => row[0].AsText));
        Assert.Equal([("Any School", "900001"), ("Any School", "900002")], CohortReport.Of(facts).Table("hours-by-school").Rows.Select(row => (row[0].AsText, row[1].AsText)));
    }

    [Fact]
    public void School_NotKnown_IsRefused() => Assert.Throws<ArgumentException>(() => SchoolReport.Of(Facts, "1"));

    [Fact]
    public void Mentor_Report_HasTheOwnSessionsAndTheEcts()
    {
        var report = MentorReport.Of(Facts, "Cai Davies");

        Assert.Equal(["Cai Davies"], report.Table("hours").Rows.Select(row => row[0].AsText));
        Assert.All(report.Table("sessions").Rows, row => Assert.Equal(1, row[7].AsCount));
    }

    [Fact]
    public void Mentor_NotKnown_IsRefused() => Assert.Throws<ArgumentException>(() => MentorReport.Of(Facts, "Zoë Ahmed"));

    [Fact]
    public void Forecast_OfCohorts_AddsUpToWhatTheStatementsSay()
    {
        var report = ForecastReport.Of([Facts, SomeCohort.Of(SomeCohort.Ect("Only One"))]);
        var toCome = report.Table("forecast-by-school").Total("toCome").AsMoney;

        Assert.Equal(report.Table("forecast-by-month").Total("amount"), report.Table("forecast-chart").Total("amount"));
        Assert.Equal(Money.FromPounds(6300), toCome);
        Assert.Equal(4, report.Table("forecast-hours").Total("people").AsCount);
    }

    [Fact]
    public void Forecast_OfNoCohort_IsRefused() => Assert.Throws<ArgumentException>(() => ForecastReport.Of([]));

    [Theory]
    [MemberData(nameof(Reports))]
    public void AnyReport_AsAWorkbook_MeetsTheChecklistAndTheSchema(string kind)
    {
        var file = PlainWorkbook.BytesOf(Of(kind));

        Assert.Empty(SchemaErrors.Of(file));
        Assert.Empty(WorkbookCheck.Of(new MemoryStream(file), kind));
    }

    private static Report Of(string kind) => kind switch
    {
        "school" => SchoolReport.Of(Facts, "900001"),
        "mentor" => MentorReport.Of(Facts, "Cai Davies"),
        _ => ForecastReport.Of([Facts]),
    };
}
