using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>What ClosedXML 0.95 leaves to be put right, in one pass from its package to the one that is handed out.</summary>
/// <remarks>
/// Named styles and the document's language, the rows as streams, formulas that carry their values, totals inside their tables, links, bars
/// and charts; and nothing of chance: fixed stamps, part names and ids, so that the same report is the same bytes.
/// </remarks>
internal sealed partial class PackagePass
{
    private static readonly XNamespace Main = PackageNames.Main;

    private readonly ZipArchive raw;
    private readonly ZipArchive package;
    private readonly IReadOnlyList<SheetPlan> sheets;
    private readonly CancellationToken cancel;
    private readonly StylePass styles;
    private readonly SheetBytes bytes = new();
    private readonly SharedTexts texts = new();

    private PackagePass(ZipArchive raw, ZipArchive package, IReadOnlyList<SheetPlan> sheets, CancellationToken cancel)
    {
        (this.raw, this.package, this.sheets, this.cancel) = (raw, package, sheets, cancel);
        styles = new(Read("xl/styles.xml"));
    }

    /// <summary>Writes the finished package.</summary>
    /// <param name="raw">What ClosedXML saved: the patterns of the sheets.</param>
    /// <param name="sheets">What is to be said of each sheet, in their order.</param>
    /// <param name="to">Where to.</param>
    /// <param name="cancel">Stops it between rows.</param>
    internal static void Run(Stream raw, IReadOnlyList<SheetPlan> sheets, Stream to, CancellationToken cancel)
    {
        using var from = new ZipArchive(raw, ZipArchiveMode.Read, leaveOpen: true);
        using var package = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        new PackagePass(from, package, sheets, cancel).Run();
    }

    private void Run()
    {
        var report = sheets[0].Book.Report;
        var charts = sheets.Where(sheet => sheet.Table.Chart is not null).ToList();
        Write("[Content_Types].xml", PackageParts.ContentTypes(Read("[Content_Types].xml"), charts.Count));
        Write("_rels/.rels", PackageParts.RootRelations());
        Write("docProps/core.xml", PackageParts.Core(report));
        Write("docProps/app.xml", Read("docProps/app.xml"));
        Write("xl/workbook.xml", FixPrintTitles(Read("xl/workbook.xml")));
        Copy("xl/_rels/workbook.xml.rels");
        Copy("xl/theme/theme1.xml");
        for (var i = 0; i < sheets.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            WriteSheet(sheets[i], i + 1, charts.IndexOf(sheets[i]) + 1);
        }

        Write("xl/styles.xml", styles.Finished());
        texts.Write(bytes);
        HandOn("xl/sharedStrings.xml");
    }

    private void WriteSheet(SheetPlan plan, int number, int chart)
    {
        var sheet = new SheetPass(plan, Read($"xl/worksheets/sheet{number}.xml"), styles);
        var relations = Read($"xl/worksheets/_rels/sheet{number}.xml.rels");
        sheet.Apply(isFirst: number == 1, relations);
        if (chart > 0)
        {
            sheet.Draw(PackageParts.DrawingRelation);
            PackageParts.AddDrawing(relations, chart);
            WriteChart(plan, chart);
        }

        using (var part = Open($"xl/worksheets/sheet{number}.xml"))
        {
            sheet.Write(part, bytes, texts, cancel);
        }

        Write($"xl/worksheets/_rels/sheet{number}.xml.rels", relations);
        WriteTable(plan, number);
    }

    private void WriteTable(SheetPlan plan, int number)
    {
        new TableMarkup(plan.TableName, plan.Range, plan.Headers)
        {
            HasFilters = plan.Book.IsForAnalysts,
            RangeWithoutTotals = plan.HasTotals ? FormattableString.Invariant($"A{plan.HeaderRow}:{SheetPlan.LetterOf(plan.Headers.Count - 1)}{plan.LastRow}") : null,
            Totalled = Enumerable.Range(0, plan.Headers.Count).Where(column => plan.Table.Columns[column].Totalled).ToHashSet(),
        }.Write(bytes, number);
        HandOn($"xl/tables/table{number}.xml");
    }

    private void WriteChart(SheetPlan plan, int chart)
    {
        Write($"xl/drawings/drawing{chart}.xml", DrawingMarkup.Of(plan));
        Write($"xl/drawings/_rels/drawing{chart}.xml.rels", PackageParts.ChartRelation(chart));
        Write($"xl/charts/chart{chart}.xml", ChartMarkup.Of(plan));
    }

    // It writes 'Sheet'!6:6; LibreOffice repeats rows only for 'Sheet'!$6:$6.
    private static XElement FixPrintTitles(XElement workbook)
    {
        foreach (var name in workbook.Descendants(Main + "definedName"))
        {
            name.Value = RelativeRows().Replace(name.Value, "!$$$1:$$$2");
        }

        return workbook;
    }

    private XElement Read(string name)
    {
        using var part = raw.GetEntry(name)!.Open();
        return XElement.Load(part);
    }

    private void Write(string name, XElement content)
    {
        using var part = Open(name);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), content).Save(part, SaveOptions.DisableFormatting);
    }

    private void HandOn(string name)
    {
        using var part = Open(name);
        bytes.HandOn(part);
    }

    private void Copy(string name)
    {
        using var from = raw.GetEntry(name)!.Open();
        using var part = Open(name);
        from.CopyTo(part);
    }

    private Stream Open(string name)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = PackageStamp.Always;
        return entry.Open();
    }

    [GeneratedRegex("!([0-9]+):([0-9]+)\\z")]
    private static partial Regex RelativeRows();
}
