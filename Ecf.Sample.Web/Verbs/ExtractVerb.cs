using System.CommandLine;
using System.Runtime.CompilerServices;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Extracts;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Pages;
using NodaTime;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Writes a row for every person and session of some or all cohorts to a file, however many there are.</summary>
internal static class ExtractVerb
{
    private const string About =
        """
        Writes one row for every person and session, for pivots and other programs: .xlsx is an Excel table, .csv is CSV. Any number of rows is
        written in the same memory; beyond what a sheet holds, a .xlsx file goes on in a second sheet.
        An example: extract --as-at 2025-03-31 --out data.xlsx
        """;

    internal static void AddTo(Command root, HubOptions hub)
    {
        var cohort = Words.Cohort("Default: all that the hub runs");
        var day = Words.Day();
        var file = Words.Out("data.xlsx");
        Option<bool> plain = new("--no-bom") { Description = "Leave out the byte order mark with which a .csv file begins, and without which Excel misreads accents" };
        var verb = new Command("extract", About) { cohort, day, file, plain };
        hub.AddTo(verb);
        verb.Do((parsed, stop) => WriteAsync(
            hub.SettingsOf(parsed), new(parsed.GetValue(cohort), parsed.GetValue(day), parsed.GetValue(file)!, !parsed.GetValue(plain)), stop));
        root.Subcommands.Add(verb);
    }

    private static async Task<Outcome> WriteAsync(string[] settings, Asked asked, CancellationToken stop)
    {
        if (!ExtractFile.Endings.Contains(Path.GetExtension(asked.Out).ToLowerInvariant()))
        {
            return Outcome.NotUnderstood($"\"{asked.Out}\" does not say what to write: end the name with .xlsx or .csv after --out.");
        }

        if (new OutputFile(asked.Out).Problem is { } blocked)
        {
            return Outcome.NotDone(blocked);
        }

        var hub = OpenHub.In(SiteSettings.From(settings));
        return !hub.IsUsable ? Outcome.NotDone(hub.Findings)
            : asked.Cohort is { } year && hub.Value.Description.Cohort(year) is null ? Outcome.NotUnderstood(Words.NoCohort(year, hub.Value.Description))
            : await WriteAsync(hub.Value, asked, stop);
    }

    private static Task<Outcome> WriteAsync(OpenHub hub, Asked asked, CancellationToken stop) => hub.WithStoreAsync(async store =>
    {
        var day = asked.AsAt ?? hub.UsualDay;
        var path = Path.GetFullPath(asked.Out);
        try
        {
            var rows = await ExtractFile.WriteAsync(CohortData.Of(CohortsAsync(hub, store, (asked.Cohort, day), stop)), path, new() { ByteOrderMark = asked.ByteOrderMark }, stop);
            return Outcome.Done(FormattableString.Invariant($"{rows} rows as at {AsAt.Display(day)} are in {path}"));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Outcome.NotDone($"{path} cannot be written ({refused.Message.ReplaceLineEndings(" ").TrimEnd('.')}): check that no program has it open and that this account may write there, or choose another place after --out.");
        }
    });

    private static async IAsyncEnumerable<CohortFacts> CohortsAsync(OpenHub hub, HubContext store, (int? Cohort, LocalDate Day) asked, [EnumeratorCancellation] CancellationToken stop)
    {
        var reader = CohortReader.Of(store, hub.Description, hub.Library);
        foreach (var cohort in hub.Description.Cohorts.Where(cohort => asked.Cohort is null || cohort.Year == asked.Cohort).OrderBy(cohort => cohort.Year))
        {
            yield return await reader.ReadAsync(cohort.Year, asked.Day, stop);
        }
    }

    /// <summary>What the words ask for.</summary>
    private sealed record Asked(int? Cohort, LocalDate? AsAt, string Out, bool ByteOrderMark);
}
