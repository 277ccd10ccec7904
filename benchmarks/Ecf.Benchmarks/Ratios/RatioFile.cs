using System.Globalization;

namespace Ecf.Benchmarks.Ratios;

/// <summary>The ratios that are watched: a line each, in the order of questions, parameters and methods. To watch another, add its line.</summary>
internal static class RatioFile
{
    private const string Head = "question,parameters,method,baseline,ratio";

    internal static IReadOnlyList<WatchedRatio> Read(string path) => [.. File.ReadAllLines(path).Skip(1).Where(line => line.Length > 0).Select(Ratio)];

    internal static void Write(string path, IEnumerable<WatchedRatio> ratios) => File.WriteAllText(path, string.Concat(
        ratios.OrderBy(ratio => ratio.Key.Question, StringComparer.Ordinal).ThenBy(ratio => ratio.Parameters, StringComparer.Ordinal).ThenBy(ratio => ratio.Method, StringComparer.Ordinal)
            .Select(Line).Prepend(Head).Select(line => line + '\n')));

    private static string Line(WatchedRatio ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{ratio.Question},{ratio.Parameters},{ratio.Method},{ratio.Baseline},{ratio.Ratio:0.####}");

    private static WatchedRatio Ratio(string line) => line.Split(',') is [var question, var parameters, var method, var baseline, var number]
        && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var ratio) && ratio > 0
        ? new(question, parameters, method, baseline, ratio)
        : throw new FormatException($"\"{line}\" is not a watched ratio: write question,parameters,method,baseline,ratio, such as AddUpCohort,,Ledger,LinqGrouping,0.23.");
}
