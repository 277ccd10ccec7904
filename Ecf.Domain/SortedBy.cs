using System.Linq.Expressions;

namespace Ecf.Domain;

/// <summary>One key of an order, for lists and for queries.</summary>
internal sealed class SortedBy<T>
{
    private readonly Func<IEnumerable<T>, IOrderedEnumerable<T>> inList;
    private readonly Func<IQueryable<T>, IOrderedQueryable<T>> inQuery;

    private SortedBy(Func<IEnumerable<T>, IOrderedEnumerable<T>> inList, Func<IQueryable<T>, IOrderedQueryable<T>> inQuery) =>
        (this.inList, this.inQuery) = (inList, inQuery);

    internal static SortedBy<T> Of<TKey>(Expression<Func<T, TKey>> key, bool isDescending, bool isFirst)
    {
        ArgumentNullException.ThrowIfNull(key);
        // A database never needs it, and compiling costs more than most answers.
        var compiled = new Lazy<Func<T, TKey>>(() => key.Compile());
        var order = typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)CodePointOrder.Instance : Comparer<TKey>.Default;
        return new(
            rows => (isFirst, isDescending) switch
            {
                (true, false) => rows.OrderBy(compiled.Value, order),
                (true, true) => rows.OrderByDescending(compiled.Value, order),
                (false, false) => ((IOrderedEnumerable<T>)rows).ThenBy(compiled.Value, order),
                (false, true) => ((IOrderedEnumerable<T>)rows).ThenByDescending(compiled.Value, order),
            },
            rows => InQuery(rows, key, isDescending, isFirst));
    }

    internal IEnumerable<T> Sort(IEnumerable<T> rows) => inList(rows);

    internal IQueryable<T> Sort(IQueryable<T> rows) => inQuery(rows);

    // By itself PostgreSQL puts rows without a key last and SQLite first: whether there is one is a key of its own.
    private static IOrderedQueryable<T> InQuery<TKey>(IQueryable<T> rows, Expression<Func<T, TKey>> key, bool isDescending, bool isFirst)
    {
        var row = key.Parameters[0];
        if (Nullable.GetUnderlyingType(typeof(TKey)) is null)
        {
            return Ordered(rows, key, isDescending, isFirst);
        }

        var hasKey = Expression.Lambda<Func<T, bool>>(Expression.NotEqual(key.Body, Expression.Constant(null, typeof(TKey))), row);
        return Ordered(Ordered(rows, hasKey, isDescending, isFirst), key, isDescending, isFirst: false);
    }

    private static IOrderedQueryable<T> Ordered<TKey>(IQueryable<T> rows, Expression<Func<T, TKey>> key, bool isDescending, bool isFirst) =>
        (isFirst, isDescending) switch
        {
            (true, false) => rows.OrderBy(key),
            (true, true) => rows.OrderByDescending(key),
            (false, false) => ((IOrderedQueryable<T>)rows).ThenBy(key),
            (false, true) => ((IOrderedQueryable<T>)rows).ThenByDescending(key),
        };
}
