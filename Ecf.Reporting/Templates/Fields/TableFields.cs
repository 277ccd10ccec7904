using Ecf.Domain.Funding;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>The tables of the cohort's report, the same that make the workbook: every column of theirs is a field.</summary>
internal static class TableFields
{
    /// <summary>Each table under its key with underscores.</summary>
    internal static readonly FieldsOf<Report> All = new([.. Outline().Tables.Select(Table)]);

    private static FieldOf<Report> Table(ReportTable outline)
    {
        var fields = new FieldsOf<ReportTable>(
            new("title", FieldKind.Text, "The table's title", table => table.Title) { Example = outline.Title },
            new("summary", FieldKind.Text, "What it is, in a sentence", table => table.Summary),
            FieldOf<ReportTable>.List("rows", "Its rows", Row(outline), table => table.Rows.Select(row => new Cells(row))),
            FieldOf<ReportTable>.Group("totals", "The sums of the columns that are added up; the others are blank", Row(outline), table => new Cells([.. table.Columns.Select(table.Total)])));
        return FieldOf<Report>.Group(outline.Key.Replace('-', '_'), $"The table \"{outline.Title}\" of the report", fields, report => report.Table(outline.Key));
    }

    private static FieldsOf<Cells> Row(ReportTable outline) => new([.. outline.Columns.Select((column, index) =>
        new FieldOf<Cells>(column.Key, KindOf(column.Kind), column.Meaning, cells => cells.Values[index]) { Figure = $"{outline.Key}.{column.Key}" })]);

    private static FieldKind KindOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Count => FieldKind.Count,
        ColumnKind.Hours => FieldKind.Hours,
        ColumnKind.Money => FieldKind.Money,
        ColumnKind.Date => FieldKind.Date,
        ColumnKind.Terms => FieldKind.Terms,
        ColumnKind.Number => FieldKind.Number,
        _ => FieldKind.Text,
    };

    /// <summary>The report of a cohort without anybody: which tables and columns there are.</summary>
    private static Report Outline()
    {
        var day = new LocalDate(2024, 9, 1);
        return CohortReport.Of(new()
        {
            Hub = "A hub", Cohort = 2024, AsAt = day, Members = [], Funding = FundingStatement.For(new([], []), FundingRates.Embedded, day), SchoolNames = new Dictionary<string, string>(StringComparer.Ordinal),
        });
    }

    private sealed class Cells(IReadOnlyList<ReportValue> values)
    {
        internal IReadOnlyList<ReportValue> Values { get; } = values;
    }
}
