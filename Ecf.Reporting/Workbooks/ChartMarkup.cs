using System.Globalization;
using System.Xml.Linq;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>A chart that Excel draws from the cells of its table; the figures it was drawn from last stand in it too.</summary>
internal static class ChartMarkup
{
    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";

    // Each stands out from white and from its neighbours, also in grey.
    private static readonly string[] Colours = ["1F3A4D", "D9822B", "6FA3B8", "7A4E7E"];

    private static readonly XNamespace Charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace Draw = "http://schemas.openxmlformats.org/drawingml/2006/main";

    internal static XElement Of(SheetPlan sheet)
    {
        var chart = sheet.Table.Chart!;
        return new(
            Charts + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", Charts),
            new XAttribute(XNamespace.Xmlns + "a", Draw),
            Value("lang", "en-GB"),
            Value("roundedCorners", "0"),
            new XElement(
                Charts + "chart",
                Title(chart.Title, 12),
                Value("autoTitleDeleted", "0"),
                new XElement(Charts + "plotArea", new XElement(Charts + "layout"), Bars(sheet, chart), CategoryScale(), ValueScale(chart.Unit)),
                chart.Series.Count > 1 ? new XElement(Charts + "legend", Value("legendPos", "b"), Value("overlay", "0")) : null,
                Value("plotVisOnly", "1")));
    }

    private static XElement Bars(SheetPlan sheet, ReportChart chart) => new(
        Charts + "barChart",
        Value("barDir", "col"),
        Value("grouping", "clustered"),
        Value("varyColors", "0"),
        chart.Series.Select((series, i) => Series(sheet, chart, series, i)),
        Value("gapWidth", "60"),
        Value("axId", CategoryAxis),
        Value("axId", ValueAxis));

    private static XElement Series(SheetPlan sheet, ReportChart chart, string key, int index)
    {
        var column = sheet.IndexOf(key);
        return new(
            Charts + "ser",
            Value("idx", index),
            Value("order", index),
            new XElement(Charts + "tx", new XElement(Charts + "strRef", new XElement(Charts + "f", Cells(sheet, column, sheet.HeaderRow, sheet.HeaderRow)), Cache("strCache", [sheet.Headers[column]]))),
            new XElement(Charts + "spPr", new XElement(Draw + "solidFill", new XElement(Draw + "srgbClr", new XAttribute("val", Colours[index])))),
            Value("invertIfNegative", "0"),
            new XElement(Charts + "cat", new XElement(Charts + "strRef", Range(sheet, sheet.IndexOf(chart.Category)), Cache("strCache", Shown(sheet, sheet.IndexOf(chart.Category))))),
            new XElement(Charts + "val", new XElement(Charts + "numRef", Range(sheet, column), Cache("numCache", Figures(sheet, column)))));
    }

    private static XElement Range(SheetPlan sheet, int column) => new(Charts + "f", Cells(sheet, column, sheet.FirstRow, sheet.LastRow));

    private static string Cells(SheetPlan sheet, int column, int first, int last)
    {
        var name = sheet.Name.Replace("'", "''", StringComparison.Ordinal);
        var letter = SheetPlan.LetterOf(column);
        return string.Create(CultureInfo.InvariantCulture, $"'{name}'!${letter}${first}{(first == last ? "" : $":${letter}${last}")}");
    }

    private static IEnumerable<string> Shown(SheetPlan sheet, int column) => sheet.Order.Select(row => sheet.Table.Rows[row][column].Display());

    private static IEnumerable<string> Figures(SheetPlan sheet, int column) => sheet.Order.Select(row => Figure(sheet.Table.Rows[row][column]).ToString(CultureInfo.InvariantCulture));

    private static decimal Figure(ReportValue value) => value.Kind switch
    {
        ColumnKind.Count => value.AsCount,
        ColumnKind.Hours => DecimalHours.Of(value.AsHours),
        ColumnKind.Money => value.AsMoney.Pounds,
        ColumnKind.Terms => value.AsTerms,
        ColumnKind.Number => value.AsNumber,
        _ => 0,
    };

    private static XElement Cache(string name, IEnumerable<string> values)
    {
        var points = values.Select((value, i) => new XElement(Charts + "pt", new XAttribute("idx", i), new XElement(Charts + "v", SafeText.Clean(value)))).ToList();
        return new(Charts + name, name == "numCache" ? new XElement(Charts + "formatCode", "General") : null, Value("ptCount", points.Count), points);
    }

    private static XElement CategoryScale() => new(
        Charts + "catAx", Value("axId", CategoryAxis), new XElement(Charts + "scaling", Value("orientation", "minMax")), Value("delete", "0"), Value("axPos", "b"),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"), Value("crossAx", ValueAxis), Value("crosses", "autoZero"));

    private static XElement ValueScale(string unit) => new(
        Charts + "valAx", Value("axId", ValueAxis), new XElement(Charts + "scaling", Value("orientation", "minMax"), Value("min", "0")), Value("delete", "0"), Value("axPos", "l"),
        new XElement(Charts + "majorGridlines", new XElement(Charts + "spPr", new XElement(Draw + "ln", new XElement(Draw + "solidFill", new XElement(Draw + "srgbClr", new XAttribute("val", "D9DFE3")))))),
        Title(unit, 10), new XElement(Charts + "numFmt", new XAttribute("formatCode", "#,##0"), new XAttribute("sourceLinked", "0")),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"), Value("crossAx", CategoryAxis), Value("crosses", "autoZero"));

    private static XElement Title(string text, int points) => new(
        Charts + "title",
        new XElement(Charts + "tx", new XElement(
            Charts + "rich",
            new XElement(Draw + "bodyPr"),
            new XElement(Draw + "p", new XElement(Draw + "pPr", new XElement(Draw + "defRPr", new XAttribute("sz", points * 100))), new XElement(Draw + "r", new XElement(Draw + "rPr", new XAttribute("lang", "en-GB"), new XAttribute("sz", points * 100)), new XElement(Draw + "t", SafeText.Clean(text)))))),
        Value("overlay", "0"));

    private static XElement Value(string name, object value) => new(Charts + name, new XAttribute("val", value));
}
