using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ecf.Domain;

namespace Ecf.Reporting.Workbooks;

/// <summary>One check of one workbook, from the document to its sheets.</summary>
internal sealed partial class BookCheck(BookPackage package, CheckFindings findings, CancellationToken cancel)
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    internal IEnumerable<Finding> All()
    {
        var strings = BookStrings.Of(package);
        var styles = BookStyles.Of(package);
        var sheets = package.Sheets.Select(sheet => new SheetCheck(package, sheet, styles, findings)).ToList();
        foreach (var sheet in sheets)
        {
            sheet.Read(new(package, strings), cancel);
        }

        return [.. Document(), .. sheets.SelectMany(OfSheet), .. Notes(sheets)];
    }

    private IEnumerable<Finding> OfSheet(SheetCheck sheet) => [.. Names(sheet.Sheet), .. sheet.Findings()];

    private IEnumerable<Finding> Document()
    {
        var properties = (package.Relations("") ?? []).FirstOrDefault(relation => relation.Type.EndsWith("/core-properties", StringComparison.Ordinal)).Target is { } part ? package.Find(part) : null;
        if (string.IsNullOrWhiteSpace(properties?.Element(Dc + "title")?.Value))
        {
            yield return findings.NoTitle();
        }

        if (string.IsNullOrWhiteSpace(properties?.Element(Dc + "language")?.Value))
        {
            yield return findings.NoLanguage();
        }

        var active = package.Find(package.WorkbookPart)!.Descendants(PackageNames.Main + "workbookView").FirstOrDefault()?.Attribute("activeTab")?.Value;
        if (int.TryParse(active, NumberStyles.None, CultureInfo.InvariantCulture, out var tab) && tab > 0 && tab < package.Sheets.Count)
        {
            yield return findings.OpensElsewhere(package.Sheets[tab].Name);
        }
    }

    private IEnumerable<Finding> Names(BookSheet sheet)
    {
        if (DefaultName().IsMatch(sheet.Name))
        {
            yield return findings.DefaultName(sheet.Name);
        }

        if (sheet.IsHidden)
        {
            yield return findings.HiddenSheet(sheet.Name);
        }
    }

    // A mark is explained where a cell of a sheet of notes holds it alone.
    private IEnumerable<Finding> Notes(IReadOnlyList<SheetCheck> sheets)
    {
        var listed = sheets.SelectMany(sheet => sheet.ListedNotes).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return sheets.SelectMany(sheet => sheet.NoteMarks.Where(mark => !listed.Contains(mark.Mark)).Select(mark => findings.UnknownNote(sheet.Sheet.Name, mark.Cell, mark.Mark)));
    }

    [GeneratedRegex("^(Sheet|Chart|Tabelle|Feuil)[0-9]+\\z", RegexOptions.IgnoreCase)]
    private static partial Regex DefaultName();
}
