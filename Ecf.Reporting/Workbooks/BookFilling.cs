using System.IO.Compression;
using System.Xml.Linq;
using Ecf.Domain;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>One filling of one workbook: the parts that change, and all others as they were.</summary>
internal sealed class BookFilling
{
    private static readonly XNamespace Main = PackageNames.Main;

    private readonly BookPackage package;
    private readonly Report report;
    private readonly string file;
    private readonly Dictionary<string, XElement> changed = new(StringComparer.Ordinal);
    private readonly List<MovedTable> moved = [];

    internal BookFilling(BookPackage package, Report report, string file)
    {
        (this.package, this.report, this.file) = (package, report, file);
        foreach (var sheet in package.Sheets)
        {
            FillTables(sheet);
        }

        FillNames();
        MovedParts.Follow(package, moved, Changing);
        ReckonOnOpening();
    }

    internal List<Finding> Findings { get; } = [];

    /// <summary>Writes the whole package.</summary>
    internal void Write(Stream to, CancellationToken cancel)
    {
        using var written = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var name in package.Parts.Where(name => !MovedParts.IsChainOfReckoning(name)))
        {
            cancel.ThrowIfCancellationRequested();
            var entry = written.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = PackageStamp.Always;
            using var part = entry.Open();
            if (changed.TryGetValue(name, out var content))
            {
                new XDocument(new XDeclaration("1.0", "utf-8", "yes"), content).Save(part, SaveOptions.DisableFormatting);
            }
            else
            {
                package.CopyTo(name, part);
            }
        }
    }

    private XElement Changing(string part)
    {
        if (!changed.TryGetValue(part, out var content))
        {
            content = package.Find(part) ?? throw new InvalidDataException($"the part {part} is missing");
            changed[part] = content;
        }

        return content;
    }

    private void FillTables(BookSheet sheet)
    {
        foreach (var (part, table) in BookTable.PartsOn(package, sheet).Where(found => found.Table.Name.StartsWith("data_", StringComparison.OrdinalIgnoreCase)))
        {
            var place = $"'{sheet.Name}'!{CellRange.AddressOf(table.Cells.Left, table.Cells.Top)}";
            if (report.Tables.FirstOrDefault(candidate => SheetNames.TableName(candidate.Key).Equals(table.Name, StringComparison.OrdinalIgnoreCase)) is not { } source)
            {
                Findings.Add(WorkbookFindings.UnknownTable(file, place, table.Name));
                continue;
            }

            var filling = new TableFilling(source, table, new(Changing(sheet.Part)), Changing(part));
            if (!filling.HasRoom)
            {
                Findings.Add(WorkbookFindings.NoRoom(file, place, table.Name));
                continue;
            }

            Findings.AddRange(filling.UnknownHeadings().Select(heading => WorkbookFindings.UnknownHeading(file, $"'{sheet.Name}'!{heading.Cell}", heading.Text)));
            moved.Add(new(sheet.Name, table, filling.Fill()));
        }
    }

    private void FillNames()
    {
        foreach (var name in package.Find(package.WorkbookPart)!.Descendants(Main + "definedName"))
        {
            var called = name.Attribute("name")?.Value ?? "";
            if (called.StartsWith(FigureNames.Begins, StringComparison.OrdinalIgnoreCase))
            {
                Fill(called, name.Value);
            }
        }
    }

    private void Fill(string name, string place)
    {
        if (NamedCell.Of(place, package.Sheets) is not { } cell)
        {
            Findings.Add(WorkbookFindings.NotOneCell(file, place, name));
        }
        else if (FigureNames.Find(report, name) is not { } figure)
        {
            Findings.Add(WorkbookFindings.UnknownName(file, place, name));
        }
        else
        {
            new SheetEdit(Changing(cell.Part)).Put(cell.Column, cell.Row, figure);
        }
    }

    // Values that formulas carry were those of other figures.
    private void ReckonOnOpening()
    {
        var workbook = Changing(package.WorkbookPart);
        var reckoning = workbook.Element(Main + "calcPr");
        if (reckoning is null)
        {
            reckoning = new(Main + "calcPr");
            (workbook.Element(Main + "definedNames") ?? workbook.Element(Main + "sheets")!).AddAfterSelf(reckoning);
        }

        reckoning.SetAttributeValue("fullCalcOnLoad", 1);
        MovedParts.DropChainOfReckoning(package, Changing);
    }
}
