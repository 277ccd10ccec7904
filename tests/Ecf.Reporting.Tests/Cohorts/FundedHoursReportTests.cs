using Ecf.Domain;
using Ecf.Reporting.Cohorts;

namespace Ecf.Reporting.Tests.Cohorts;

/// <summary>A mentor on Redhill's programme at the end of year 1 term 2, as the written report has it.</summary>
public sealed class FundedHoursReportTests
{
    private const string Question =
        "year 2 plans 13 h of training and 18 h are funded; ask the provider whether the other 5 h are held outside this programme, were lost from its page, or are left to the school";

    private static readonly Report Report = CohortReport.Of(SomeCohort.WithAMentorWhoAttendedAll(SomeCohort.Ect("Zoë Ahmed")));

    [Theory]
    [InlineData("required", "31 h")]
    [InlineData("due", "16 h")]
    [InlineData("attended", "16 h")]
    [InlineData("unrecorded", "0 h")]
    [InlineData("shortfall", "0 h")]
    [InlineData("stillToCome", "15 h")]
    [InlineData("forecast", "31 h")]
    [InlineData("engagement", "100%")]
    [InlineData("funded", "36 h")]
    [InlineData("status", "On track")]
    public void Hours_OfAMentorWhoAttendedAll_AreTheFiguresOfTheLedger(string column, string figure) => Assert.Equal(figure, Value("hours", 1, column).Display());

    [Fact]
    public void Funded_OfAnEct_IsBlankAndAddsNothing()
    {
        Assert.True(Value("hours", 0, "funded").IsBlank);
        Assert.Equal(Hours.Of(36), Report.Table("hours").Total("funded").AsHours);
    }

    [Fact]
    public void Notes_AskTheProviderOnceAboutTheFiveHours()
    {
        var row = Assert.Single(Enumerable.Range(0, Report.Table("notes").Rows.Count), row => Value("notes", row, "note").AsText == Question);

        Assert.StartsWith("A question on ", Value("notes", row, "about").AsText, StringComparison.Ordinal);
    }

    [Fact]
    public void Attention_ForTheFiveHours_AccusesNobody() =>
        Assert.DoesNotContain(Attention.Of(SomeCohort.WithAMentorWhoAttendedAll()), item => item.Hours == Hours.Of(5));

    [Fact]
    public void Notes_OfEctsAlone_AskNothing() => Assert.Empty(SomeCohort.Of(SomeCohort.Ect("Zoë Ahmed")).Questions);

    private static ReportValue Value(string table, int row, string column) =>
        Report.Table(table).Rows[row][Report.Table(table).Columns.Index().First(known => known.Item.Key == column).Index];
}
