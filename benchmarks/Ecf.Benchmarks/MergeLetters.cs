using BenchmarkDotNet.Attributes;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Merging;

namespace Ecf.Benchmarks;

/// <summary>A mail merge of hours letters into a zip, streamed.</summary>
[MemoryDiagnoser]
public class MergeLetters
{
    private readonly ReportTemplate letter = BuiltInTemplates.Get("ect-hours-letter.sbn-html");

    [Params(1_000, 5_000)]
    public int Letters { get; set; }

    /// <summary>The most memory in use after any letter of the last merge, without what was in use before it.</summary>
    internal long Peak { get; private set; }

    [Benchmark]
    public MergeCount Merge() => MailMerge.Write(letter, SomeTemplates.Letters(Letters), Stream.Null);

    [GlobalCleanup]
    public void Measure()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        MailMerge.Write(letter, SomeTemplates.Letters(Letters), Stream.Null, new Told(count => Peak = Math.Max(Peak, count.Seen % 100 == 0 ? GC.GetTotalMemory(forceFullCollection: true) - before : 0)));
        Console.WriteLine($"// {Letters} letters: at most {Peak / 1024} KB held");
    }

    private sealed class Told(Action<MergeCount> act) : IProgress<MergeCount>
    {
        public void Report(MergeCount value) => act(value);
    }
}
