namespace Ecf.Domain;

/// <summary>Orders texts by the numbers of their characters: the order in which databases compare them byte by byte in UTF-8.</summary>
/// <remarks>Ordinal order differs from it where a character beyond the first 65,536 meets one of the last 8,192 of those.</remarks>
internal sealed class CodePointOrder : IComparer<string?>
{
    internal static CodePointOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var same = x is null || y is null ? 0 : x.AsSpan().CommonPrefixLength(y);
        return x is null || y is null || same == x.Length || same == y.Length
            ? string.CompareOrdinal(x, y)
            : Weight(x[same]).CompareTo(Weight(y[same]));
    }

    // Halves of pairs stand below U+E000 in UTF-16, and their characters above all others.
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
