using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Ecf.Reporting.Templates;

/// <summary>Makes a value harmless in what a template makes.</summary>
internal static class ValueEncoding
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    internal static string Of(string value, TemplateKind kind) => kind == TemplateKind.Html ? Html.Encode(value) : Markdown(value);

    // A bar ends a cell of a table and a line end its row; "<" would begin HTML, which Markdown lets through.
    private static string Markdown(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .ReplaceLineEndings(" ");
}
