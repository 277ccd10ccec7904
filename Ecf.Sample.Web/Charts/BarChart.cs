using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Ecf.Sample.Web.Charts;

/// <summary>
/// Bars under each other, all to one scale, drawn on the server. Parts differ by pattern as well as by colour, every bar has its
/// figure behind it, and whoever does not see it reads all figures in words. The table beside it says the same.
/// </summary>
internal static class BarChart
{
    private const int Width = 480;
    private const int NameWidth = 128;
    private const int FigureWidth = 122;
    private const int Across = Width - NameWidth - FigureWidth;
    private const int Row = 26;
    private const int Thick = 16;

    /// <summary>A chart of these bars.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="bars">The bars from the top; an empty chart is nothing at all.</param>
    internal static IHtmlContent Of(string title, IReadOnlyList<ChartBar> bars)
    {
        if (bars.Count == 0)
        {
            return HtmlString.Empty;
        }

        var longest = Math.Max(1, bars.Max(bar => bar.Longest));
        var words = Encoded($"{title}. {string.Join(" ", bars.Select(bar => $"{bar.Name}: {bar.Words}."))}");
        var height = (bars.Count * Row) + 4;
        var svg = new StringBuilder();
        svg.Append(FormattableString.Invariant($"""<svg class="chart" role="img" aria-label="{words}" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}">"""));
        for (var place = 0; place < bars.Count; place++)
        {
            Append(svg, bars[place], (place * Row) + 4, longest);
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }

    private static void Append(StringBuilder svg, ChartBar bar, int top, long longest)
    {
        svg.Append(FormattableString.Invariant($"""<g><title>{Encoded($"{bar.Name}: {bar.Words}")}</title><text class="chart-name" x="{NameWidth - 8}" y="{top + 13}">{Encoded(bar.Name)}</text>"""));
        svg.Append(bar.Whole > 0 ? FormattableString.Invariant($"""<rect class="track" x="{NameWidth}" y="{top}" width="{At(bar.Whole, longest)}" height="{Thick}"/>""") : "");
        var from = 0L;
        foreach (var (fill, amount) in bar.Parts.Where(part => part.Amount > 0))
        {
            var (left, right) = (At(from, longest), At(from + amount, longest));
            svg.Append(right > left ? FormattableString.Invariant($"""<rect {HoursBar.Filled(fill)} x="{NameWidth + left}" y="{top}" width="{right - left}" height="{Thick}"/>""") : "");
            from += amount;
        }

        svg.Append(bar.Mark is { } mark ? FormattableString.Invariant($"""<line class="due" x1="{NameWidth + At(mark, longest)}" x2="{NameWidth + At(mark, longest)}" y1="{top - 2}" y2="{top + Thick + 2}"/>""") : "");
        svg.Append(FormattableString.Invariant($"""<text class="chart-figure" x="{NameWidth + At(bar.Longest, longest) + 8}" y="{top + 13}">{Encoded(bar.Figure)}</text></g>"""));
    }

    private static long At(long amount, long longest) => amount * Across / longest;

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
