using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ecf.Reporting.Templates;

/// <summary>Makes a value harmless in what a template makes.</summary>
internal static class ValueEncoding
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    internal static string Of(string value, TemplateKind kind) => kind switch
    {
        TemplateKind.Html => Html.Encode(value),
        TemplateKind.Markdown => Markdown(value),
        TemplateKind.Csv => Csv(SafeText.Clean(value)),
        _ => SafeText.Clean(value),
    };

    // A bar ends a cell of a table and a line end its row; "<" would begin HTML, which Markdown lets through.
    private static string Markdown(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");

    // One value is one cell, quoted where it holds what would end it, and never something that a spreadsheet would run.
    private static string Csv(string value)
    {
        var safe = SafeText.MightRun(value) ? "'" + value : value;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
