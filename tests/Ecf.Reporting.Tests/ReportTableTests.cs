using Ecf.Domain;
using NodaTime;

namespace Ecf.Reporting.Tests;

public sealed class ReportTableTests
{
    private static readonly ReportColumn Ect = Some.Text("ect", "ECT");
    private static readonly ReportColumn Attended = Some.Hours("attended", "Attended");

    [Fact]
    public void Total_HoursWithBlanks_AddsWholeMinutes()
    {
        var table = new ReportTable("hours", "Hours", [Ect, Attended], [["A", Some.Of(0, 20)], ["B", Some.Of(0, 20)], ["C", default], ["D", Some.Of(0, 20)]]);

        Assert.Equal(Hours.Of(1), table.Total("attended").AsHours);
    }

    [Fact]
    public void Total_CountsAndMoney_AreEachOfTheirKind()
    {
        Assert.Equal(24, Some.HoursByEct.Total("sessions").AsCount);
        Assert.Equal("£1,563.60", Some.FundingBySchool.Total("toDate").Display());
    }

    [Fact]
    public void Total_NoRows_IsZero() =>
        Assert.Equal(Hours.Zero, new ReportTable("hours", "Hours", [Attended], []).Total(Attended).AsHours);

    [Fact]
    public void Total_ColumnNotTotalled_IsBlank() => Assert.True(Some.HoursByEct.Total("ect").IsBlank);

    [Fact]
    public void Total_UnknownColumn_SaysWhichThereAre() =>
        Assert.Contains("has no column \"ects\": it has trn, ect", Assert.Throws<ArgumentException>(() => Some.HoursByEct.Total("ects")).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_RowTooShort_NamesTheRow() =>
        Assert.Contains("Row 2 of \"hours\" has 1 values for 2 columns", Refused([Ect, Attended], [["A", Some.Of(1)], ["B"]]), StringComparison.Ordinal);

    [Fact]
    public void Constructor_ValueOfAnotherKind_NamesTheColumn() =>
        Assert.Contains("Row 1 of \"hours\" has Count in the column \"attended\", which holds Hours", Refused([Ect, Attended], [["A", 6]]), StringComparison.Ordinal);

    [Fact]
    public void Constructor_TwoColumnsOfOneKey_IsRefused() =>
        Assert.Contains("Two columns are called \"ect\"", Refused([Ect, Ect], []), StringComparison.Ordinal);

    [Fact]
    public void Constructor_KeyThatHoursTakeInExtracts_IsRefused() =>
        Assert.Contains("\"attendedMinutes\"", Refused([Attended, Some.Text("attendedMinutes", "Minutes")], []), StringComparison.Ordinal);

    [Fact]
    public void Constructor_NoColumns_IsRefused() => Assert.Contains("no columns", Refused([], []), StringComparison.Ordinal);

    [Theory]
    [InlineData("Hours")]
    [InlineData("hours by ect")]
    [InlineData("hours-")]
    [InlineData("1st")]
    [InlineData("hours\n")]
    [InlineData("")]
    public void Constructor_KeyNotKebab_IsRefused(string key) =>
        Assert.Contains("hours-by-ect", Assert.Throws<ArgumentException>(() => new ReportTable(key, "T", [Ect], [])).Message, StringComparison.Ordinal);

    [Fact]
    public void Report_TwoTablesOfOneKey_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Report("R", new LocalDate(2026, 1, 1), [Some.Dates, Some.Dates]));

    [Fact]
    public void Report_Table_FindsByKeyOrSaysWhichThereAre()
    {
        Assert.Equal("Dates", Some.Cohort.Table("dates").Title);
        Assert.Contains("hours-by-ect", Assert.Throws<ArgumentException>(() => Some.Cohort.Table("x")).Message, StringComparison.Ordinal);
    }

    private static string Refused(IReadOnlyList<ReportColumn> columns, IEnumerable<IReadOnlyList<ReportValue>> rows) =>
        Assert.ThrowsAny<ArgumentException>(() => new ReportTable("hours", "Hours", columns, rows)).Message;
}
