using Ecf.Reporting.Templates;

namespace Ecf.Reporting.Tests.Templates;

public sealed class TemplateModelTests
{
    [Theory]
    [InlineData("Title")]
    [InlineData("ect-name")]
    [InlineData("")]
    [InlineData("1st")]
    public void With_NameThatCannotBeWritten_IsRefused(string name) =>
        Assert.Contains("ect_name", Assert.Throws<ArgumentException>(() => new TemplateModel().With(name, 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void With_Value_LeavesTheModelItWasAddedToAsItWas()
    {
        var empty = new TemplateModel();
        _ = empty.With("title", "T");

        Assert.False(ReportTemplate.Read("t.sbn-md", "{{ title }}").Value.Render(empty).IsUsable);
    }

    [Fact]
    public void Of_Report_GivesTitleDayTablesRowsAndTotals() => Assert.Equal(
        "Cohort report for autumn 2026, 31 Dec 2026: Dates has 3 rows; Ada Abara 12.5 h of 50 h",
        Rendered("{{ title }}, {{ as_at }}: {{ tables.dates.title }} has {{ plural tables.dates.rows.size 'row' 'rows' }}; {{ tables.hours_by_ect.rows[0].ect }} {{ tables.hours_by_ect.rows[0].attended }} of {{ tables.hours_by_ect.totals.due }}"));

    private static string Rendered(string text) => ReportTemplate.Read("t.sbn-md", text).Value.Render(TemplateModel.Of(Some.Cohort)).Value;
}
