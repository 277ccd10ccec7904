using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Ecf.Sample.Web.Charts;

/// <summary>
/// Hours attended, not recorded and missed as one bar with a line where they were due. Parts differ by pattern as well as
/// by colour: plain, striped, dotted.
/// </summary>
internal static class HoursBar
{
    private const int Width = 240;

    /// <summary>The patterns that bars are filled with: once on every page that shows a bar, before the first.</summary>
    internal static IHtmlContent Patterns { get; } = new HtmlString("""
        <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
        <pattern id="bar-unrecorded" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="unrecorded-ground" width="6" height="6"/><rect class="unrecorded-mark" width="2" height="6"/></pattern>
        <pattern id="bar-shortfall" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="shortfall-ground" width="5" height="5"/><circle class="shortfall-mark" cx="2.5" cy="2.5" r="1.1"/></pattern>
        </defs></svg>
        """);

    /// <summary>What the patterns mean, as a list beside the first bar.</summary>
    internal static IHtmlContent Legend { get; } = new HtmlString(
        $"""<ul class="legend">{Entry("Attended", Filled("attended"))}{Entry("Not recorded", Filled("unrecorded"))}{Entry("Missed", Filled("shortfall"))}{Entry("Due", """<line class="due" x1="8" x2="8" y1="0" y2="12"/>""")}</ul>""");

    /// <summary>One bar.</summary>
    /// <param name="figures">What it shows.</param>
    /// <param name="longest">The hours of the whole width, so that the bars of a table compare; <c>null</c> for this bar's own.</param>
    internal static IHtmlContent Of(HoursBarFigures figures, Hours? longest = null)
    {
        var whole = Math.Max(1, Math.Max((longest ?? default).Minutes, Math.Max(figures.Due.Minutes, Together(figures))));
        var words = HtmlEncoder.Default.Encode(figures.InWords);
        var attended = At(figures.Attended.Minutes, whole);
        var unrecorded = At(figures.Attended.Minutes + figures.Unrecorded.Minutes, whole);
        var end = At(Together(figures), whole);
        var due = Math.Clamp(At(figures.Due.Minutes, whole), 1, Width - 1);
        return new HtmlString(
            $"""<svg class="bar" role="img" aria-label="{words}" viewBox="0 0 {Width} 16" width="{Width}" height="16"><title>{words}</title><rect class="track" y="2" width="{Width}" height="12"/>""" +
            $"{Part("attended", 0, attended)}{Part("unrecorded", attended, unrecorded)}{Part("shortfall", unrecorded, end)}" +
            $"""<line class="due" x1="{due}" x2="{due}" y1="0" y2="16"/></svg>""");
    }

    private static int Together(HoursBarFigures figures) => (figures.Attended + figures.Unrecorded + figures.Shortfall).Minutes;

    private static int At(int minutes, int whole) => (int)((long)Math.Max(0, minutes) * Width / whole);

    private static string Part(string what, int from, int to) =>
        to > from ? $"""<rect {Filled(what)} x="{from}" y="2" width="{to - from}" height="12"/>""" : "";

    /// <summary>How a part is filled: plain where it was attended, and otherwise with its pattern.</summary>
    internal static string Filled(string what) => what == "attended" ? "class=\"attended\"" : $"class=\"part\" fill=\"url(#bar-{what})\"";

    private static string Entry(string word, string mark) =>
        $"""<li><svg width="16" height="12" aria-hidden="true" focusable="false">{(mark.StartsWith('<') ? mark : $"""<rect {mark} width="16" height="12"/>""")}</svg>{word}</li>""";
}
