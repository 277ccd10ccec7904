namespace Ecf.Reporting.Extracts;

/// <summary>How an extract is written.</summary>
public sealed record ExtractOptions
{
    /// <summary>Whether a CSV file begins with a byte order mark, without which Excel misreads accents; on by default.</summary>
    public bool ByteOrderMark { get; init; } = true;

    /// <summary>What becomes of a text longer than an Excel cell holds; cut by default. CSV holds any text.</summary>
    public LongTexts LongTexts { get; init; }

    /// <summary>Told how many rows have been written, every ten thousand rows and at the end; nobody by default.</summary>
    public IProgress<int>? Progress { get; init; }
}
