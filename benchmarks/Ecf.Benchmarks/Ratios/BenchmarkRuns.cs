using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Ecf.Benchmarks.Ratios;

/// <summary>Runs questions, each with its peers and floors beside it, and reads what came out.</summary>
internal static class BenchmarkRuns
{
    // Building takes half a minute where nothing else runs; the usual limit of two minutes fails on a busy machine.
    private static readonly TimeSpan BuildLimit = TimeSpan.FromMinutes(10);

    /// <summary>Every question, by name.</summary>
    internal static IReadOnlyList<Type> All { get; } = [.. typeof(BenchmarkRuns).Assembly.GetTypes()
        .Where(type => type.GetMethods().Any(method => method.IsDefined(typeof(BenchmarkAttribute), false))).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>Runs one question in a short job, or in its own where it has one.</summary>
    internal static Summary Run(Type question)
    {
        var config = ManualConfig.Create(DefaultConfig.Instance).WithOptions(ConfigOptions.DisableLogFile).WithBuildTimeout(BuildLimit);
        return BenchmarkRunner.Run(question, question.IsDefined(typeof(JobConfigBaseAttribute), true) ? config : config.AddJob(Job.ShortRun));
    }

    /// <summary>Whether every benchmark of a run was measured.</summary>
    internal static bool IsWhole(Summary summary) => summary.Reports.Length == summary.BenchmarksCases.Length && summary.Reports.All(report => report.ResultStatistics is not null);

    /// <summary>The ratios of a run; none where the question has no baseline.</summary>
    internal static IEnumerable<WatchedRatio> Ratios(Summary summary) => summary.Reports
        .Where(report => report.ResultStatistics is not null)
        .GroupBy(report => report.BenchmarkCase.Parameters.PrintInfo)
        .SelectMany(group => group.FirstOrDefault(report => report.BenchmarkCase.Descriptor.Baseline) is { } baseline
            ? group.Where(report => report != baseline).Select(report => Ratio(report, baseline))
            : []);

    /// <summary>The run as a table in Markdown.</summary>
    internal static string Table(Summary summary)
    {
        var log = new AccumulationLogger();
        BenchmarkDotNet.Exporters.MarkdownExporter.GitHub.ExportToLog(summary, log);
        return log.GetLog().ReplaceLineEndings("\n").Trim() + "\n";
    }

    private static WatchedRatio Ratio(BenchmarkReport report, BenchmarkReport baseline)
    {
        var (ours, theirs) = (report.BenchmarkCase, baseline.BenchmarkCase);
        return new(
            ours.Descriptor.Type.Name, ours.Parameters.PrintInfo.Replace(',', ';'), ours.Descriptor.WorkloadMethod.Name, theirs.Descriptor.WorkloadMethod.Name,
            report.ResultStatistics!.Mean / baseline.ResultStatistics!.Mean);
    }
}
