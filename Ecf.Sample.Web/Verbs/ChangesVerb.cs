using System.CommandLine;
using Ecf.Reporting.Workbooks;
using NodaTime;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Says what changed between two workbooks that were downloaded on different days.</summary>
internal static class ChangesVerb
{
    private const string About =
        """
        Writes a workbook of what changed between two cohort workbooks: who joined and left, who moved school, whose hours and money changed.
        An example: changes cohort-2024-as-at-2025-03-31.xlsx cohort-2024-as-at-2025-07-18.xlsx --as-at 2025-07-18 --out changes.xlsx
        """;

    internal static void AddTo(Command root)
    {
        Argument<string> older = new("OLDER") { Description = "The earlier cohort workbook" };
        Argument<string> newer = new("NEWER") { Description = "The later cohort workbook" };
        Option<LocalDate?> day = Words.Day();
        day.Required = true;
        day.Description = "The day of the later workbook, as year-month-day";
        var file = Words.Out("changes.xlsx");
        var verb = new Command("changes", About) { older, newer, day, file };
        verb.Do((parsed, stop) => Task.FromResult(Write((parsed.GetValue(older)!, parsed.GetValue(newer)!), parsed.GetValue(day)!.Value, new(parsed.GetValue(file)!), stop)));
        root.Subcommands.Add(verb);
    }

    private static Outcome Write((string Older, string Newer) files, LocalDate day, OutputFile file, CancellationToken stop)
    {
        if ((GivenWorkbook.Problem(files.Older, "changes") ?? GivenWorkbook.Problem(files.Newer, "changes")) is { } wrong)
        {
            return Outcome.NotUnderstood(wrong);
        }

        if (file.Problem is { } blocked)
        {
            return Outcome.NotDone(blocked);
        }

        using var older = GivenWorkbook.Open(files.Older);
        using var newer = GivenWorkbook.Open(files.Newer);
        var changes = WorkbookChanges.Between((Path.GetFileName(files.Older), older), (Path.GetFileName(files.Newer), newer), day);
        if (!changes.IsUsable)
        {
            return Outcome.NotDone(changes.Findings);
        }

        using var made = new MemoryStream();
        WorkbookWriter.Write(changes.Value, made, cancel: stop);
        var rows = changes.Value.Table("changes").Rows.Count;
        return file.Write(made.ToArray()) is { } refused ? Outcome.NotDone(refused) : Outcome.Done(FormattableString.Invariant($"{(rows == 1 ? "1 change is" : $"{rows} changes are")} in {file.FullPath}"));
    }
}
