using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Ecf.Reporting.Workbooks;

/// <summary>What ClosedXML 0.95 leaves to be put right in the finished package.</summary>
internal static partial class PackagePass
{
    /// <summary>Makes Arial the book's own font, by which every program reckons widths; makes the repeated rows absolute, and writes letters beyond the first 65,536 (emoji, rare names) as themselves.</summary>
    internal static void Run(Stream package, bool hasRareLetters)
    {
        using var book = SpreadsheetDocument.Open(package, isEditable: true);
        UseArial(book.WorkbookPart!.WorkbookStylesPart!.Stylesheet);
        FixPrintTitles(book.WorkbookPart.Workbook);
        if (hasRareLetters && book.WorkbookPart.SharedStringTablePart is { } strings)
        {
            RestoreRareLetters(strings.SharedStringTable);
        }
    }

    // The first font is the book's own. Left at Calibri, a program that lacks it would make every column wider.
    private static void UseArial(Stylesheet styles)
    {
        var own = styles.Fonts!.GetFirstChild<Font>()!;
        own.FontName!.Val = SheetStyle.FontName;
        own.FontSize!.Val = SheetStyle.FontSize;
    }

    // It writes 'Sheet'!6:6; LibreOffice repeats rows only for 'Sheet'!$6:$6.
    private static void FixPrintTitles(Workbook workbook)
    {
        foreach (var name in workbook.DefinedNames?.Elements<DefinedName>() ?? [])
        {
            name.Text = RelativeRows().Replace(name.Text, "!$$$1:$$$2");
        }
    }

    // It writes each half of a surrogate pair as an escape such as _xD83D_, which only some readers turn back.
    private static void RestoreRareLetters(SharedStringTable strings)
    {
        foreach (var text in strings.Descendants<Text>())
        {
            text.Text = EscapedPair().Replace(text.Text, pair => string.Concat(Half(pair.Groups[1].Value), Half(pair.Groups[2].Value)));
        }
    }

    private static char Half(string hex) => (char)Convert.ToUInt16(hex, 16);

    [GeneratedRegex("!([0-9]+):([0-9]+)\\z")]
    private static partial Regex RelativeRows();

    [GeneratedRegex("_x(D[89AB][0-9A-F]{2})__x(D[C-F][0-9A-F]{2})_")]
    private static partial Regex EscapedPair();
}
