using System.Globalization;
using AngleSharp.Html.Parser;
using CsCheck;
using Ecf.Sample.Web.Charts;
using Snapshooter.Xunit;

namespace Ecf.Sample.Web.Tests.Charts;

public sealed class HoursBarTests
{
    private static readonly HoursBarFigures Figures = new(Hours.Of(20), Hours.Of(12), Hours.Of(5), Hours.Of(3));

    private static readonly Gen<HoursBarFigures> AnyFigures = Gen.Select(Gen.Int[0, 9000], Gen.Int[0, 9000], Gen.Int[0, 9000], Gen.Int[0, 9000],
        (due, attended, unrecorded, shortfall) => new HoursBarFigures(
            Hours.FromMinutes(due), Hours.FromMinutes(attended), Hours.FromMinutes(unrecorded), Hours.FromMinutes(shortfall)));

    [Fact]
    public void Bar_OfFigures_IsDrawn() => Snapshot.Match($"{HoursBar.Of(Figures)}");

    [Fact]
    public void Bar_OfFigures_SaysThemInWords()
    {
        var bar = Drawn(Figures, null).QuerySelector("svg")!;
        Assert.Equal("img", bar.GetAttribute("role"));
        Assert.Equal("12 h attended, 5 h not recorded and 3 h missed of 20 h due", bar.GetAttribute("aria-label"));
        Assert.Equal(["attended", "part", "part"], bar.QuerySelectorAll("rect:not(.track)").Select(part => part.ClassName));
    }

    [Fact]
    public void Bar_NothingDue_IsEmptyAndSaysSo()
    {
        var bar = Drawn(new(default, default, default, default), null).QuerySelector("svg")!;
        Assert.Equal("Nothing due yet", bar.GetAttribute("aria-label"));
        Assert.Empty(bar.QuerySelectorAll("rect:not(.track)"));
    }

    [Fact]
    public void Bar_BesideALongerOne_IsShorterInProportion() =>
        Assert.Equal(120, EndOf(Drawn(Figures, Hours.Of(40))));

    [Fact]
    public void Bar_AnyFigures_StaysInItsFrame() => AnyFigures.Sample(figures => EndOf(Drawn(figures, null)) <= 240);

    [Fact]
    public void Bar_AnyFigures_HasNoGapBetweenParts() => AnyFigures.Sample(figures =>
    {
        var parts = Drawn(figures, null).QuerySelectorAll("rect:not(.track)").ToList();
        return parts.Zip(parts.Skip(1)).All(pair => Whole(pair.First, "x") + Whole(pair.First, "width") == Whole(pair.Second, "x"));
    });

    [Fact]
    public void Patterns_AndBar_NameEachOther()
    {
        var page = new HtmlParser().ParseDocument($"{HoursBar.Patterns}{HoursBar.Of(Figures)}{HoursBar.Legend}");
        var used = page.QuerySelectorAll("[fill]").Select(part => part.GetAttribute("fill")).Distinct().Order();
        Assert.Equal(page.QuerySelectorAll("pattern").Select(pattern => $"url(#{pattern.Id})").Order(), used);
    }

    private static int EndOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("rect:not(.track)").Select(part => Whole(part, "x") + Whole(part, "width")).DefaultIfEmpty(0).Max();

    private static int Whole(AngleSharp.Dom.IElement part, string name) => int.Parse(part.GetAttribute(name)!, CultureInfo.InvariantCulture);

    private static AngleSharp.Html.Dom.IHtmlDocument Drawn(HoursBarFigures figures, Hours? longest) =>
        new HtmlParser().ParseDocument($"{HoursBar.Of(figures, longest)}");
}
