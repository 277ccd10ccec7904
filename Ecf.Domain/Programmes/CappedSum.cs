namespace Ecf.Domain.Programmes;

/// <summary>Sums of figures that no reading has held within bounds, such as printed totals.</summary>
internal static class CappedSum
{
    /// <summary>All lengths together; the longest length there is where they are more.</summary>
    internal static Hours Of(IEnumerable<Hours> lengths) =>
        Hours.FromMinutes((int)Math.Min(int.MaxValue, lengths.Sum(length => (long)length.Minutes)));
}
