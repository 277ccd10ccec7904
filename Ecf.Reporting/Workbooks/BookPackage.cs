using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>The parts of somebody's workbook, read with nothing but a zip and an XML reader, and never beyond what a workbook can need.</summary>
internal sealed class BookPackage : IDisposable
{
    private const long MostBytes = 600_000_000;

    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private readonly ZipArchive package;

    /// <exception cref="InvalidDataException">It is no zip archive, no workbook, or more than a workbook can be.</exception>
    internal BookPackage(Stream workbook)
    {
        package = new(workbook, ZipArchiveMode.Read, leaveOpen: true);
        if (package.Entries.Sum(part => part.Length) > MostBytes)
        {
            throw new InvalidDataException("it grows to more than 600 MB");
        }

        var root = Relations("")?.FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal));
        WorkbookPart = root?.Target ?? throw new InvalidDataException("it names no workbook part");
        Sheets = [.. SheetsOf(Find(WorkbookPart) ?? throw new InvalidDataException($"the part {WorkbookPart} is missing"))];
    }

    /// <summary>The name of the part that lists the sheets.</summary>
    internal string WorkbookPart { get; }

    /// <summary>The sheets with cells, in order.</summary>
    internal IReadOnlyList<BookSheet> Sheets { get; }

    /// <summary>A small part; <c>null</c> where there is none.</summary>
    internal XElement? Find(string name)
    {
        if (package.GetEntry(name) is not { } entry)
        {
            return null;
        }

        using var part = entry.Open();
        using var reader = XmlReader.Create(part, Careful);
        return XElement.Load(reader);
    }

    /// <summary>A large part, to be read from the beginning to the end.</summary>
    internal XmlReader Read(string name) =>
        XmlReader.Create((package.GetEntry(name) ?? throw new InvalidDataException($"the part {name} is missing")).Open(), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });

    /// <summary>The parts that a part leads to; <c>null</c> where it leads to none.</summary>
    /// <param name="part">Its name; the empty text for the package itself.</param>
    internal IEnumerable<(string Id, string Type, string Target, bool IsOutside)>? Relations(string part)
    {
        var folder = part.Length == 0 ? "" : part[..(part.LastIndexOf('/') + 1)];
        return Find($"{folder}_rels/{part[folder.Length..]}.rels")?.Elements(PackageNames.Relations + "Relationship").Select(relation =>
        {
            var isOutside = relation.Attribute("TargetMode")?.Value == "External";
            var target = relation.Attribute("Target")?.Value ?? "";
            return (relation.Attribute("Id")?.Value ?? "", relation.Attribute("Type")?.Value ?? "", isOutside ? target : Resolved(folder, target), isOutside);
        });
    }

    public void Dispose() => package.Dispose();

    private IEnumerable<BookSheet> SheetsOf(XElement workbook)
    {
        var targets = (Relations(WorkbookPart) ?? []).ToDictionary(relation => relation.Id, StringComparer.Ordinal);
        foreach (var sheet in workbook.Descendants(PackageNames.Main + "sheet"))
        {
            var id = sheet.Attribute(PackageNames.Office + "id")?.Value ?? "";
            if (targets.TryGetValue(id, out var target) && target.Type.EndsWith("/worksheet", StringComparison.Ordinal))
            {
                yield return new(sheet.Attribute("name")?.Value ?? "", target.Target, sheet.Attribute("state")?.Value is "hidden" or "veryHidden");
            }
        }
    }

    private static string Resolved(string folder, string target) => target.StartsWith('/')
        ? target[1..]
        : new Uri(new Uri($"http://package/{folder}"), target).AbsolutePath[1..];
}
