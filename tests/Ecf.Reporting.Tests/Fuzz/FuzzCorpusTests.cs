using System.Runtime.CompilerServices;
using Ecf.Fuzz;

namespace Ecf.Reporting.Tests.Fuzz;

/// <summary>What the fuzzer kept, read once more: no reader throws on it, stays silent about why it gave nothing, or takes memory without bound.</summary>
public sealed class FuzzCorpusTests
{
    public static TheoryData<string> Readers => [.. Directory.GetDirectories(Corpus()).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Read_AnythingTheFuzzerKept_BreaksNoPromise(string reader)
    {
        var inputs = Directory.GetFiles(Path.Combine(Corpus(), reader));
        Assert.NotEmpty(inputs);
        Array.ForEach(inputs, input => FuzzedReaders.Named(reader).Try(File.ReadAllBytes(input)));
    }

    private static string Corpus([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "Ecf.Fuzz", "Corpus");
}
