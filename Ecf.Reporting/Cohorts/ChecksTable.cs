namespace Ecf.Reporting.Cohorts;

/// <summary>Figures that were added up in different ways, beside each other.</summary>
internal static class ChecksTable
{
    internal static ReportTable Of(CohortFacts facts, IReadOnlyList<ReportTable> tables)
    {
        var lines = CheckLines.Of(facts, tables.ToDictionary(table => table.Key, StringComparer.Ordinal)).ToList();
        return TableOf.Items<CheckLine>(
            new("checks", "Checks", "Each line compares two figures that were added up in different ways. Every difference should be 0.00.")
            {
                MadeFrom = "the other tables, and the domain",
                Reckonings = Reckonings(lines),
            },
            lines,
            [
                new("compared", "What is compared", ColumnKind.Text, "The two ways of adding up", line => line.Compared),
                new("unit", "Unit", ColumnKind.Text, "What is counted: people, hours or pounds", line => line.One.Unit),
                new("one", "One way", ColumnKind.Number, "The first figure", line => ReportValue.Number(line.One.Amount)),
                new("other", "Other way", ColumnKind.Number, "The second figure", line => ReportValue.Number(line.Other.Amount)),
                new("difference", "Difference", ColumnKind.Number, "The first less the second", line => ReportValue.Number(line.Difference)),
                new("result", "Result", ColumnKind.Text, "Agrees or differs", line => line.Result) { GoodWord = "Agrees", BadWord = "Differs" },
            ]);
    }

    private static Dictionary<(int Row, string Column), Reckoning> Reckonings(IReadOnlyList<CheckLine> lines)
    {
        var reckonings = new Dictionary<(int Row, string Column), Reckoning>();
        for (var row = 0; row < lines.Count; row++)
        {
            Put(reckonings, (row, "one"), lines[row].One.By);
            Put(reckonings, (row, "other"), lines[row].Other.By);
            reckonings[(row, "difference")] = Reckoning.Difference("one", "other");
            reckonings[(row, "result")] = Reckoning.Agreement("difference");
        }

        return reckonings;
    }

    private static void Put(Dictionary<(int Row, string Column), Reckoning> reckonings, (int Row, string Column) cell, Reckoning? by)
    {
        if (by is not null)
        {
            reckonings[cell] = by;
        }
    }
}
