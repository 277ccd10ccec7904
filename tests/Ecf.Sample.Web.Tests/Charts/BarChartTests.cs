using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ecf.Sample.Web.Charts;
using Snapshooter.Xunit;

namespace Ecf.Sample.Web.Tests.Charts;

public sealed class BarChartTests
{
    private static readonly ChartBar Bar = new("Year 1 term 1", "6 h attended of 8 h due", "10 h", [("attended", 360), ("unrecorded", 60), ("shortfall", 60)], 600, 480);

    [Fact]
    public void Chart_OfBars_IsDrawn() => Snapshot.Match($"{BarChart.Of("Hours by term", [Bar, new("Year 1 term 2", "nothing yet", "5 h", [], 300)])}");

    [Fact]
    public void Chart_OfBars_SaysAllOfThemInWordsAndNeedsNoStyle()
    {
        var svg = Drawn("Hours <by> term", [Bar, Bar with { Name = "Year 1 term 2" }]);
        Assert.Equal("Hours <by> term. Year 1 term 1: 6 h attended of 8 h due. Year 1 term 2: 6 h attended of 8 h due.", svg.GetAttribute("aria-label"));
        Assert.Equal("img", svg.GetAttribute("role"));
        Assert.Empty(svg.QuerySelectorAll("[style], style, script"));
    }

    [Fact]
    public void Bar_TwiceAsLong_IsDrawnTwiceAsLongToTheSameScale()
    {
        var rows = Drawn("Hours", [new("One", "", "", [("attended", 100)]), new("Two", "", "", [("attended", 200)])]).QuerySelectorAll("rect.attended");
        Assert.Equal([115, 230], rows.Select(bar => int.Parse(bar.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Chart_OfNothing_IsNothing() => Assert.Equal("", $"{BarChart.Of("Hours", [])}");

    [Fact]
    public void Months_WithAGapBetween_StandEvenlyInTime()
    {
        var chart = new HtmlParser().ParseDocument($"{MonthChart.Of("Money", new Dictionary<YearMonth, Money> { [new(2027, 1)] = Money.FromPounds(10), [new(2027, 3)] = Money.FromPounds(20) })}");
        Assert.Equal(["Jan 2027", "Feb 2027", "Mar 2027"], chart.QuerySelectorAll(".chart-name").Select(name => name.TextContent));
        Assert.Equal(["£10.00", "£0.00", "£20.00"], chart.QuerySelectorAll(".chart-figure").Select(figure => figure.TextContent));
    }

    private static IElement Drawn(string title, IReadOnlyList<ChartBar> bars) => new HtmlParser().ParseDocument($"{BarChart.Of(title, bars)}").QuerySelector("svg")!;
}
