using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Tests.Cohorts;
using Ecf.Reporting.Workbooks;

namespace Ecf.Reporting.Tests.Workbooks;

public sealed class WorkbookChangesTests
{
    private static readonly byte[] Before = Book(SomeCohort.Ect("Zoë Ahmed", ("Y1T1-local-1", Mark.Attended)), SomeCohort.Ect("Al One"));
    private static readonly byte[] After = Book(SomeCohort.Ect("Zoë Ahmed", ("Y1T1-local-1", Mark.Attended), ("Y1T1-webinars-1", Mark.Attended), ("Y1T1-webinars-2", Mark.Absent)), SomeCohort.Mentor("Cai Davies"));

    [Fact]
    public void Between_TwoDownloads_SaysWhoJoinedAndLeftAndWhoseHoursChanged() => Assert.Equal(
        [
            "Al One\tAl One\tECT\tAny School\tLeft\t\t\t\t\t",
            "Cai Davies\tCai Davies\tMentor\tAny School\tJoined\t\t\t\t\t",
            "Zoë Ahmed\tZoë Ahmed\tECT\tAny School\tAttended\thours\t3.00\t4.00\t1.00\t",
            "Zoë Ahmed\tZoë Ahmed\tECT\tAny School\tShortfall\thours\t0.00\t1.00\t1.00\t",
        ],
        Rows(Before, After));

    [Fact]
    public void Between_MoneyThatChanged_SaysHowMuch()
    {
        var members = new[] { SomeCohort.Ect("Zoë Ahmed") };
        var without = PlainWorkbook.BytesOf(CohortWorkbook.Of(SomeCohort.WithFundingOf([], members)));

        Assert.Equal(["Zoë Ahmed\tZoë Ahmed\tECT\tAny School\tMoney in all\tpounds\t0.00\t2,100.00\t2,100.00\t"], Rows(without, Book(members)));
    }

    [Fact]
    public void Between_Stopped_ReturnsNothing()
    {
        using var before = new MemoryStream(Before);
        using var after = new MemoryStream(After);

        Assert.Throws<OperationCanceledException>(() => WorkbookChanges.Between(("old.xlsx", before), ("new.xlsx", after), SomeCohort.AsAt, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Between_TheSameFile_SaysThatNothingChanged()
    {
        var report = Between(Before, Before).Value;

        Assert.Empty(report.Table("changes").Rows);
        Assert.Equal("Nothing changed from old.xlsx to new.xlsx.", report.Table("changes").Summary);
    }

    [Fact]
    public void Between_WorkbooksWithoutData_SaysWhatIsMissing() => Assert.Equal(
        ["ECF792", "ECF792", "ECF791"], Between(PlainWorkbook.BytesOf(Some.Cohort), "no zip"u8.ToArray()).Findings.Select(finding => finding.Code));

    [Fact]
    public void Between_DataWithoutAColumn_SaysWhich() =>
        Assert.Contains("new.xlsx: $: error ECF793: the table \"data_data\" has no column \"Shortfall\"", Between(Before, WithoutHeading()).Findings[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void Changes_AsAWorkbook_AreASheetThatMeetsTheChecklist() =>
        Assert.Empty(WorkbookCheck.Of(new MemoryStream(PlainWorkbook.BytesOf(Between(Before, After).Value)), "changes.xlsx"));

    private static byte[] WithoutHeading()
    {
        var sheet = new PlainWorkbook(Before).SheetNames.ToList().IndexOf("Data") + 1;
        return EditedWorkbook.Of(Before, $"xl/worksheets/sheet{sheet}.xml", ">Shortfall<", ">Missed<");
    }

    private static byte[] Book(params CohortMember[] members) => PlainWorkbook.BytesOf(CohortWorkbook.Of(SomeCohort.Of(members)));

    private static IEnumerable<string> Rows(byte[] before, byte[] after) => Between(before, after).Value.Table("changes").Rows.Select(row => string.Join('\t', row.Select(value => value.Display())));

    private static ReadResult<Report> Between(byte[] before, byte[] after) =>
        WorkbookChanges.Between(("old.xlsx", new MemoryStream(before)), ("new.xlsx", new MemoryStream(after)), SomeCohort.AsAt);
}
