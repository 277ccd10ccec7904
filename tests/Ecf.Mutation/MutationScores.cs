using System.Globalization;

namespace Ecf.Mutation;

/// <summary>How many mutants the tests saw, by folder, and which they did not.</summary>
internal static class MutationScores
{
    /// <summary>The figures and the survivors as markdown.</summary>
    internal static string ToMarkdown(MutationReport report, Verdicts verdicts)
    {
        var mutants = report.Mutants.Where(mutant => mutant.CanRun).ToList();
        var folders = mutants.GroupBy(mutant => mutant.Folder).OrderBy(folder => folder.Key, StringComparer.Ordinal).ToList();
        string[] lines =
        [
            "| folder | mutants | killed | timed out | survived | no test comes by | not tried | score |", "|---|---:|---:|---:|---:|---:|---:|---:|",
            .. folders.Select(folder => RowOf(folder.Key, [.. folder], verdicts)), RowOf("**all**", mutants, verdicts), "",
            $"The folders tried, each weighed by its mutants: {Weighed([.. folders.Select(folder => folder.ToList())], verdicts).ToString("0.0", CultureInfo.InvariantCulture)} %", "",
            .. mutants.Where(mutant => verdicts[mutant.Id] is "Survived" or "NoCoverage")
                .Select(mutant => $"- {mutant.File}:{mutant.Line} {(verdicts[mutant.Id] == "NoCoverage" ? "(no test) " : "")}{mutant.Kind}: `{Short(mutant.Replacement)}`"),
        ];
        return string.Join('\n', lines) + "\n";
    }

    /// <summary>The score that all mutants of these folders would have if those not tried fared like those that were.</summary>
    private static decimal Weighed(IReadOnlyList<IReadOnlyList<Mutant>> folders, Verdicts verdicts)
    {
        var tried = folders.Select(folder => (folder.Count, Verdicts: folder.Select(mutant => verdicts[mutant.Id]).OfType<string>().ToList())).Where(folder => folder.Verdicts.Count > 0).ToList();
        return 100m * tried.Sum(folder => folder.Count * (1 - (folder.Verdicts.Count(IsUnseen) / (decimal)folder.Verdicts.Count))) / Math.Max(1, tried.Sum(folder => folder.Count));
    }

    private static bool IsUnseen(string verdict) => verdict.Split(' ')[0] is "Survived" or "NoCoverage" or "Unsound";

    private static string RowOf(string name, IReadOnlyList<Mutant> mutants, Verdicts verdicts)
    {
        var words = mutants.CountBy(mutant => verdicts[mutant.Id]?.Split(' ')[0] ?? "").ToDictionary(pair => pair.Key, pair => pair.Value);
        int Of(params string[] all) => all.Sum(word => words.GetValueOrDefault(word));
        var (killed, late, survived, none) = (Of("Killed", "Crashed", "Spoilt"), Of("Timeout", "Stuck"), Of("Survived", "Unsound"), Of("NoCoverage"));
        var tried = killed + late + survived + none;
        var score = tried == 0 ? "" : (100m * (killed + late) / tried).ToString("0.0", CultureInfo.InvariantCulture) + " %";
        return $"| {name} | {mutants.Count} | {killed} | {late} | {survived} | {none} | {mutants.Count - tried} | {score} |";
    }

    private static string Short(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 110 } longer ? longer[..110] + "…"
        : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
