namespace Ecf.Benchmarks.Ratios;

/// <summary>How long something of ours takes beside its baseline, both measured in one run.</summary>
/// <param name="Question">The benchmark class, such as <c>AddUpCohort</c>.</param>
/// <param name="Parameters">Its parameters as BenchmarkDotNet writes them, such as <c>Rows=500000</c>; empty where it has none.</param>
/// <param name="Method">Ours.</param>
/// <param name="Baseline">What it is measured against.</param>
/// <param name="Ratio">Mean time of ours over mean time of the baseline; above 0.</param>
internal sealed record WatchedRatio(string Question, string Parameters, string Method, string Baseline, double Ratio)
{
    /// <summary>What was measured, whatever came out.</summary>
    internal (string Question, string Parameters, string Method) Key => (Question, Parameters, Method);

    /// <summary>Such as <c>WriteExtract(Rows=500000).Excel</c>.</summary>
    internal string Name => $"{Question}{(Parameters.Length == 0 ? "" : $"({Parameters})")}.{Method}";
}
