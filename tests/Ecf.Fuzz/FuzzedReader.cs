using System.Diagnostics.CodeAnalysis;
using Ecf.Domain;

namespace Ecf.Fuzz;

/// <summary>One reader of files, as a fuzzer sees it: bytes in, and nothing out but a complaint where a promise is broken.</summary>
/// <param name="Name">The name by which the verbs and the corpus know it.</param>
/// <param name="Read">Reads the bytes and looks at what came out.</param>
internal sealed record FuzzedReader(string Name, Action<byte[]> Read)
{
    /// <summary>No reader may take more than this for an input below 1 MB: the largest limit any of them states, an inflated workbook's 128 MB, and room to work in.</summary>
    private const long MostBytes = 512L * 1024 * 1024;

    /// <summary>Reads the bytes, which must throw nothing and stay within bounds.</summary>
    /// <exception cref="BrokenPromiseException">The reader gave neither a value nor a reason, or took too much memory.</exception>
    internal void Try(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(bytes);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        if (taken > MostBytes)
        {
            throw new BrokenPromiseException($"{Name} took {taken:N0} bytes of memory for a file of {bytes.Length:N0}.");
        }
    }

    /// <summary>A reader that gives a value or findings: it must be usable exactly where no finding is an error, and each finding must say where, which and what.</summary>
    internal static FuzzedReader Of<T>(string name, Func<Stream, ReadResult<T>> read)
        where T : class => new(name, bytes =>
        {
            var result = read(new MemoryStream(bytes));
            Kept(result.IsUsable != result.Findings.Any(finding => finding.Severity == Severity.Error), $"{name}: usable {result.IsUsable}, and findings that say otherwise.");
            Kept(result.Findings.All(IsWhole), $"{name}: a finding without a place, a code or a sentence.");
        });

    /// <summary>Complains where a promise is not kept.</summary>
    internal static void Kept([DoesNotReturnIf(false)] bool isKept, string promise)
    {
        if (!isKept)
        {
            throw new BrokenPromiseException(promise);
        }
    }

    private static bool IsWhole(Finding finding) =>
        finding.Code.Length == "ECF101".Length && !string.IsNullOrWhiteSpace(finding.Sentence) && !string.IsNullOrWhiteSpace(finding.Path);
}
