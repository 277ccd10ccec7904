using System.Diagnostics;

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

    public void Dispose() => folder.Delete(recursive: true);

    private string[] Converted(Report report)
    {
        File.WriteAllBytes(Path.Combine(folder.FullName, "book.xlsx"), PlainWorkbook.BytesOf(report));
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "book.xlsx"])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var office = Process.Start(start)!;
        Assert.True(office.WaitForExit(TimeSpan.FromMinutes(2)), "LibreOffice did not finish.");
        return File.ReadAllText(Path.Combine(folder.FullName, "book.csv")).TrimEnd('\n').Split('\n');
    }
}
