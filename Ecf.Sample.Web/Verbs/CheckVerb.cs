using System.CommandLine;
using Ecf.Reporting.Workbooks;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Checks a workbook against everybody's use and prints all that was found.</summary>
internal static class CheckVerb
{
    private const string About =
        """
        Checks an Excel workbook against the accessibility checklist for spreadsheets of the UK Government Analysis Function, and prints what it
        finds, one finding a line: where, which rule and what to do. It changes nothing. Ends with 1 where there is a finding and with 0 where there is none.
        An example: check cohort-2024.xlsx
        """;

    internal static void AddTo(Command root)
    {
        Argument<string> file = new("FILE") { Description = "The workbook, a .xlsx file, ours or anybody's" };
        var verb = new Command("check", About) { file };
        verb.Do((parsed, stop) => Task.FromResult(Check(parsed.GetValue(file)!, stop)));
        root.Subcommands.Add(verb);
    }

    private static Outcome Check(string path, CancellationToken stop)
    {
        if (GivenWorkbook.Problem(path, "check") is { } wrong)
        {
            return Outcome.NotUnderstood(wrong);
        }

        try
        {
            using var workbook = File.OpenRead(path);
            var findings = WorkbookCheck.Of(workbook, Path.GetFileName(path), stop);
            return findings.Count == 0
                ? Outcome.Done($"{Path.GetFileName(path)} meets the checklist.")
                : new(CommandLine.NotDone, [.. findings.Select(finding => finding.ToString()), findings.Count == 1 ? "1 finding" : $"{findings.Count} findings"], []);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Outcome.NotDone(GivenWorkbook.Refused(path, refused));
        }
    }
}
