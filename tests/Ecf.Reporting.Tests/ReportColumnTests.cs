namespace Ecf.Reporting.Tests;

public sealed class ReportColumnTests
{
    [Theory]
    [InlineData("Hours")]
    [InlineData("hours-attended")]
    [InlineData("hours attended")]
    public void Constructor_KeyNotCamel_IsRefused(string key) =>
        Assert.Contains("hoursAttended", Assert.Throws<ArgumentException>(() => new ReportColumn(key, "H", ColumnKind.Text, "m")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(ColumnKind.Text)]
    [InlineData(ColumnKind.Date)]
    public void Constructor_TotalOfTextsOrDays_IsRefused(ColumnKind kind) =>
        Assert.Contains("cannot be added up", Assert.Throws<ArgumentException>(() => new ReportColumn("a", "A", kind, "m", Totalled: true)).Message, StringComparison.Ordinal);

    [Fact]
    public void Constructor_BlankHeader_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new ReportColumn("a", " ", ColumnKind.Text, "m"));
}
