using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>Gives the book's formats the names that Excel's gallery shows, and Arial as its own font.</summary>
internal sealed class StylePass(XElement sheet)
{
    internal const string Title = "Heading 1";
    internal const string Header = "Heading 2";
    internal const string Total = "Total";
    internal const string Note = "Note";

    /// <summary>The places of the formats that words of good and bad news take on.</summary>
    internal const int GoodFormat = 0;
    internal const int BadFormat = 1;

    private static readonly XNamespace Main = PackageNames.Main;

    private readonly Dictionary<string, int> patterns = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> quoted = [];

    private XElement Formats => sheet.Element(Main + "cellXfs")!;

    /// <summary>Says that cells of these formats are of a named style.</summary>
    internal void Name(string style, IEnumerable<int> formats)
    {
        foreach (var format in formats.Distinct())
        {
            patterns.TryAdd(style, format);
            Formats.Elements().ElementAt(format).SetAttributeValue("xfId", NamedStyles.PlaceOf(style));
        }
    }

    /// <summary>The same format with the quote prefix, under which no text runs.</summary>
    internal int Quoted(int format)
    {
        if (!quoted.TryGetValue(format, out var place))
        {
            place = Formats.Elements().Count();
            var copy = new XElement(Formats.Elements().ElementAt(format));
            copy.SetAttributeValue("quotePrefix", 1);
            Formats.Add(copy);
            quoted[format] = place;
        }

        return place;
    }

    /// <summary>The whole sheet of styles, once all sheets are written.</summary>
    internal XElement Finished()
    {
        UseArial();
        Formats.SetAttributeValue("count", Formats.Elements().Count());
        NamedStyles.Put(sheet, patterns);
        sheet.Element(Main + "dxfs")?.Remove();
        sheet.Element(Main + "cellStyles")!.AddAfterSelf(NamedStyles.Words());
        return sheet;
    }

    // The first font is the book's own. Left at Calibri, a program that lacks it would make every column wider.
    private void UseArial()
    {
        var own = sheet.Element(Main + "fonts")!.Elements().First();
        own.Element(Main + "name")!.SetAttributeValue("val", SheetStyle.FontName);
        own.Element(Main + "sz")!.SetAttributeValue("val", SheetStyle.FontSize);
    }
}
