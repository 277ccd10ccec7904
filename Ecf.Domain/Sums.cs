namespace Ecf.Domain;

/// <summary>Sums of lengths and of money over any list.</summary>
public static class Sums
{
    /// <summary>The lengths of all items together; <see cref="Hours.Zero"/> for none.</summary>
    public static Hours Sum<T>(this IEnumerable<T> items, Func<T, Hours> length) =>
        items.Aggregate(Hours.Zero, (sum, item) => sum + length(item));

    /// <summary>The pounds of all items together; <see cref="Money.Zero"/> for none.</summary>
    public static Money Sum<T>(this IEnumerable<T> items, Func<T, Money> amount) =>
        items.Aggregate(Money.Zero, (sum, item) => sum + amount(item));
}
