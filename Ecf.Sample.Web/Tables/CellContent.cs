using Ecf.Reporting;
using Microsoft.AspNetCore.Html;

namespace Ecf.Sample.Web.Tables;

/// <summary>What stands in a cell of a table: its value in words, with a link, as a tag, or marked.</summary>
internal static class CellContent
{
    internal static IHtmlContent Of(ShownTable shown, int row, ReportColumn column)
    {
        var words = shown.Value(row, column.Key).Display();
        var link = column.Key == shown.RowNames ? shown.Link(row) : shown.CellLink(row, column.Key);
        return shown.Cell(row, column.Key)
            ?? (words.Length == 0 ? HtmlString.Empty
            : link is not null && column.Key == "mark" ? new HtmlFormattableString("<a class=\"tag {0}\" href=\"{1}\">{2}</a>", StatusClass.Of(words) ?? "", link, words)
            : link is not null ? new HtmlFormattableString("<a href=\"{0}\">{1}</a>", link, words)
            : column.Key is "status" or "mark" ? new HtmlFormattableString("<span class=\"tag {0}\">{1}</span>", StatusClass.Of(words) ?? "", words)
            : shown.Flagged.Contains(column.Key) && shown.Value(row, column.Key).AsCount > 0 ? new HtmlFormattableString("<span class=\"flag\">{0}</span>", words)
            : new HtmlFormattableString("{0}", words));
    }
}
