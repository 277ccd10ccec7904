using System.Globalization;

namespace Ecf.Benchmarks.Ratios;

/// <summary>
/// <c>all</c> runs every question and writes its table to <c>benchmarks/results/tables</c> and the watched ratios to <c>benchmarks/results/ratios.csv</c>;
/// <c>check</c> runs those that are watched and ends with 1 where one became slower beside its baseline. Names of questions after the verb choose among them.
/// </summary>
internal static class RatioVerbs
{
    /// <summary>What a short run on a shared machine may differ by and mean nothing.</summary>
    private const double UsualTolerance = 1.5;

    private static readonly string Results = Path.Combine(Root(), "benchmarks", "results");

    private static readonly string Watched = Path.Combine(Results, "ratios.csv");

    internal static int All(string[] names)
    {
        if (Unknown(names) is { } problem)
        {
            return Refused(problem);
        }

        var tables = Directory.CreateDirectory(Path.Combine(Results, "tables")).FullName;
        var failed = new List<string>();
        foreach (var question in BenchmarkRuns.All.Where(type => names.Length == 0 || names.Contains(type.Name)))
        {
            var summary = BenchmarkRuns.Run(question);
            if (!BenchmarkRuns.IsWhole(summary))
            {
                failed.Add(question.Name);
                continue;
            }

            File.WriteAllText(Path.Combine(tables, $"{question.Name}.md"), $"# {question.Name}\n\n{BenchmarkRuns.Table(summary)}");
            RatioFile.Write(Watched, RatioCheck.Renewed(RatioFile.Read(Watched), [.. BenchmarkRuns.Ratios(summary)]));
        }

        Console.WriteLine($"The tables are in {tables}, the ratios in {Watched}.");
        failed.ForEach(name => Console.Error.WriteLine($"{name} was not measured whole, so its table is as it was: run all {name} again."));
        return failed.Count > 0 ? 1 : 0;
    }

    internal static int Check(string[] words)
    {
        var (names, tolerance) = words is ["--tolerance", var number, .. var others] ? (others, Number(number)) : (words, UsualTolerance);
        var problem = tolerance > 1 ? Unknown(names) : $"\"{words[1]}\" is no tolerance: write how many times the committed ratio is still well, such as 1.5.";
        if (problem is not null)
        {
            return Refused(problem);
        }

        var committed = RatioFile.Read(Watched).Where(ratio => names.Length == 0 || names.Contains(ratio.Question)).ToList();
        var questions = BenchmarkRuns.All.Where(type => committed.Any(ratio => ratio.Question == type.Name));
        var check = RatioCheck.Of(committed, [.. questions.Select(BenchmarkRuns.Run).SelectMany(BenchmarkRuns.Ratios)], tolerance);
        check.Notes.Concat(check.Regressions).ToList().ForEach(Console.WriteLine);
        Console.WriteLine($"{committed.Count} ratios compared, {check.Regressions.Count} slower than tolerated.");
        return check.Regressions.Count > 0 ? 1 : 0;
    }

    private static double Number(string word) => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string? Unknown(string[] names) => names.Except(BenchmarkRuns.All.Select(type => type.Name)).FirstOrDefault() is { } name
        ? $"\"{name}\" is no question here: write one of {string.Join(", ", BenchmarkRuns.All.Select(type => type.Name))}."
        : null;

    private static int Refused(string problem)
    {
        Console.Error.WriteLine(problem);
        return 2;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ecf.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Ecf.sln: run the benchmarks inside the repository.");
    }
}
