using System.Globalization;
using System.Text;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Templates.Dictionary;
using Ecf.Reporting.Templates.Samples;

namespace Ecf.House.Tests.Docs;

/// <summary>The dictionaries as pages: of the cohort report, and of templates.</summary>
internal static class DictionaryPages
{
    internal static string Templates() => TemplateDictionary.Markdown().ReplaceLineEndings("\n");

    internal static string Report()
    {
        var report = CohortWorkbook.Of(SampleCohort.Typical.Cohort);
        var text = new StringBuilder("# Dictionary of the cohort report\n\nEvery table of the workbook, the CSV files and the JSON, and every column: its key, what it means and its unit. Templates have [a dictionary of their own](template-dictionary.md).\n");
        foreach (var table in report.Tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {table.Title}\n\nTable `{table.Key}`.{(table.Summary is { Length: > 0 } summary ? $" {summary.Replace('\n', ' ')}" : "")}\n\n| key | heading | kind | meaning |\n|---|---|---|---|\n");
            foreach (var column in table.Columns)
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{column.Key}` | {Cell(column.Header)} | {column.Kind.ToString().ToLowerInvariant()} | {Cell(column.Meaning)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Cell(string text) => text.Replace("|", "\\|").Replace("<", "&lt;").Replace('\n', ' ');
}
