namespace Ecf.Reporting.Cohorts;

/// <summary>Every column of every table: what it means, in which unit, and what a blank says. Made from the columns' own definitions.</summary>
internal static class DictionaryTable
{
    internal static ReportTable Of(IEnumerable<ReportTable> tables, IReadOnlyDictionary<string, string> templateNames) => TableOf.Items<(ReportTable Table, ReportColumn Column)>(
        "dictionary",
        "Dictionary",
        "Every column of every sheet, from the definitions that the figures are made with.",
        tables.SelectMany(table => table.Columns.Select(column => (table, column))),
        [
            new("sheet", "Sheet", ColumnKind.Text, "The title of the table", field => field.Table.Title),
            new("column", "Column", ColumnKind.Text, "The heading of the column", field => field.Column.Header),
            new("field", "Field", ColumnKind.Text, "The lasting name in extracts, templates and formulas: the table's key, a point and the column's key", field => Name(field)),
            new("template", "In templates", ColumnKind.Text, "How a template for a cohort writes the same figure; blank where it has no field of its own", field => templateNames.GetValueOrDefault(Name(field))),
            new("unit", "Unit", ColumnKind.Text, "What the values are", field => Unit(field.Column.Kind)),
            new("meaning", "Meaning", ColumnKind.Text, "What it is and what it leaves out", field => field.Column.Meaning),
            new("blanks", "A blank means", ColumnKind.Text, "What an empty cell says", field => field.Column.Blanks == BlankMeaning.NotKnown ? "not known [x]" : "not applicable [z]"),
            new("madeFrom", "Made from", ColumnKind.Text, "Where the rows come from; blank where they come from the hub's records", field => field.Table.MadeFrom),
        ]);

    private static string Name((ReportTable Table, ReportColumn Column) field) => $"{field.Table.Key}.{field.Column.Key}";

    private static string Unit(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => "words",
        ColumnKind.Count => "whole number",
        ColumnKind.Hours => "hours, decimal",
        ColumnKind.Money => "pounds",
        ColumnKind.Date => "day",
        ColumnKind.Terms => "full-time terms, two places",
        _ => "number, two places",
    };
}
