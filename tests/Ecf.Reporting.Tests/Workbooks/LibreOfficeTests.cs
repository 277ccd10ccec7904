using System.Diagnostics;
using System.Globalization;
using Ecf.Reporting.Workbooks;

namespace Ecf.Reporting.Tests.Workbooks;

/// <summary>The workbook as another spreadsheet program shows it.</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ecf-workbook-");

    [NeedsProgramFact("soffice")]
    public void Convert_ToCsv_ShowsEveryFigureAndTheTotals()
    {
        var lines = Converted(Some.ReportOf(Some.FundingBySchool));

        Assert.Equal(["Funding by school,,,", "As at 31 December 2026,,,", "Shorthand: [z] means not applicable.,,,", "URN,School,To date,In all"], lines.Take(4));
        Assert.Equal(["100001,Trent Vale Academy,\"£1,576.10\",\"£7,352.20\"", "Total,[z],\"£1,563.60\",\"£13,128.30\""], [lines[4], lines[7]]);
    }

    [NeedsProgramFact("soffice")]
    public void Convert_ToCsv_KeepsTextsAsTheyWere()
    {
        var lines = Converted(Some.ReportOf(Some.Texts("0012345", "=1+1", "1/2", "TRUE", "1E5", "Zoë 😀", "_x0041_")));

        Assert.Equal(["0012345", "=1+1", "1/2", "TRUE", "1E5", "Zoë 😀", "_x0041_"], lines.Skip(3));
    }

    [NeedsProgramFact("soffice")]
    public void Recalculate_EveryFormula_GivesTheValueItCarries()
    {
        var file = SomeWorkbook.Of(WorkbookProfile.Analyst);
        var ours = new PlainWorkbook(file);
        var theirs = new PlainWorkbook(Recalculated(WithoutValues(file, ours)));

        foreach (var (sheet, address, value) in Formulas(ours))
        {
            Assert.Equal((sheet, address, value), (sheet, address, Rounded(theirs.Cell(sheet, address))));
        }

        // Named styles live through a program that saves the book anew; it puts "Excel Built-in" before Excel's own names.
        Assert.All(new[] { "Heading 1", "Heading 2", "Total", "Note" }, name => Assert.Contains(theirs.StyleNames, style => style.EndsWith(name, StringComparison.Ordinal)));
    }

    [NeedsProgramFact("soffice")]
    public async Task Convert_AStreamedExtract_ShowsEveryRow()
    {
        var lines = Converted(await Extracts.SomeExtract.ExcelOf(Extracts.SomeExtract.Many(300)));

        Assert.Equal(301, lines.Length);
        Assert.Equal("0012345,Ada Abara,Trent Vale Academy,Sam Okafor,9,31.00,12.50,12.50,0.00,", lines[300]);
    }

    private static IEnumerable<(int Sheet, string Address, string? Value)> Formulas(PlainWorkbook book) =>
        from sheet in Enumerable.Range(1, book.SheetNames.Count)
        from cell in book.Sheet(sheet).Descendants(PlainWorkbook.Main + "c")
        where cell.Element(PlainWorkbook.Main + "f") is not null
        select (sheet, cell.Attribute("r")!.Value, Rounded(book.Cell(sheet, cell.Attribute("r")!.Value)));

    // A sum of binary numbers differs from ours in the fifteenth place.
    private static string? Rounded(string? value) => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        ? Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture)
        : value;

    // What has no value must be reckoned anew.
    private static byte[] WithoutValues(byte[] file, PlainWorkbook book)
    {
        foreach (var sheet in Formulas(book).Select(formula => formula.Sheet).Distinct())
        {
            file = EditedWorkbook.OfAll(file, $"xl/worksheets/sheet{sheet}.xml", "(</f>)<v>[^<]*</v>", "$1");
        }

        return file;
    }

    private byte[] Recalculated(byte[] file)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "out"));
        Convert(file, "xlsx", "--outdir", "out");
        return File.ReadAllBytes(Path.Combine(folder.FullName, "out", "book.xlsx"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string[] Converted(Report report) => Converted(PlainWorkbook.BytesOf(report));

    private string[] Converted(byte[] file)
    {
        Convert(file, "csv:Text - txt - csv (StarCalc):44,34,76");
        return File.ReadAllText(Path.Combine(folder.FullName, "book.csv")).TrimEnd('\n').Split('\n');
    }

    private void Convert(byte[] file, string format, params string[] more)
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, "book.xlsx"), file);
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", format, .. more, "book.xlsx"])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var office = Process.Start(start)!;
        Assert.True(office.WaitForExit(TimeSpan.FromMinutes(2)), "LibreOffice did not finish.");
    }
}
