using System.Diagnostics;
using Ecf.Reporting.Tests;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>The workbook that the site sends, as another spreadsheet program shows it.</summary>
public sealed class WorkbookOpensTests(SiteFactory site) : IClassFixture<SiteFactory>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NeedsProgramFact("soffice")]
    public async Task Workbook_OpenedInLibreOffice_ShowsEverySheetAndTheTotals()
    {
        await File.WriteAllBytesAsync(folder.File("cohort.xlsx"), await site.FileAsync("cohort-2024.xlsx", "2025-03-31"));
        // Cells as they are shown, and with -1 a file a sheet.
        Convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1");
        Assert.Equal(
            ["Attention", "Buddies", "Calendar", "Checks", "Cohort 2024 25", "Contents", "Data", "Declarations due", "Dictionary", "Funding by month", "Funding by school", "Funding lines", "Hours", "Hours by school", "Hours by strand", "Hours by term", "Induction and training", "Notes", "People", "Reviews and assessments", "Sessions", "Sources"],
            Directory.EnumerateFiles(folder.Path, "*.csv").Select(file => Path.GetFileNameWithoutExtension(file)["cohort-".Length..]).Order());
        var json = new JsonReport(await site.FileAsync("cohort-2024.json", "2025-03-31"));
        Assert.Contains(FormattableString.Invariant($",\"{json.Total("hours", "dueMinutes") / 60:#,0.00}\",\"{json.Total("hours", "attendedMinutes") / 60:#,0.00}\","), LastLine("Hours"));
        Assert.EndsWith($"\"{Money.FromPounds(json.Total("funding-by-school", "inAll")).Display()}\"", LastLine("Funding by school"), StringComparison.Ordinal);
    }

    private string LastLine(string sheet) => File.ReadAllText(folder.File($"cohort-{sheet}.csv")).TrimEnd('\n').Split('\n')[^1];

    private void Convert(string filter)
    {
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder.Path}/profile", "--headless", "--convert-to", filter, "cohort.xlsx"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var office = Process.Start(start)!;
        Assert.True(office.WaitForExit(TimeSpan.FromMinutes(2)), "LibreOffice did not finish.");
    }
}
