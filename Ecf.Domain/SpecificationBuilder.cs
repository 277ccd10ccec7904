using System.Linq.Expressions;

namespace Ecf.Domain;

/// <summary>Writes a question: conditions, order, and how many.</summary>
/// <typeparam name="T">The row that is asked of.</typeparam>
public sealed class SpecificationBuilder<T>
{
    private readonly List<SortedBy<T>> order = [];
    private Expression<Func<T, bool>>? criterion;
    private int? skip;
    private int? take;

    internal SpecificationBuilder()
    {
    }

    /// <summary>All conditions as one; true of every row where there is none.</summary>
    internal Expression<Func<T, bool>> Criterion => criterion ?? (_ => true);

    /// <summary>A condition. With several, a row must satisfy all.</summary>
    public SpecificationBuilder<T> Where(Expression<Func<T, bool>> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        criterion = criterion is { } before ? Criteria.Join(before, condition, Expression.AndAlso) : condition;
        return this;
    }

    /// <summary>Sorts by a key, the smallest first and rows without one before all; any earlier order is forgotten.</summary>
    public SpecificationBuilder<T> OrderBy<TKey>(Expression<Func<T, TKey>> key) => Anew(key, isDescending: false);

    /// <summary>Sorts by a key, the largest first and rows without one after all; any earlier order is forgotten.</summary>
    public SpecificationBuilder<T> OrderByDescending<TKey>(Expression<Func<T, TKey>> key) => Anew(key, isDescending: true);

    /// <summary>Sorts rows that are alike so far by another key, the smallest first.</summary>
    /// <exception cref="InvalidOperationException">There is no order yet.</exception>
    public SpecificationBuilder<T> ThenBy<TKey>(Expression<Func<T, TKey>> key) => Further(key, isDescending: false);

    /// <summary>Sorts rows that are alike so far by another key, the largest first.</summary>
    /// <exception cref="InvalidOperationException">There is no order yet.</exception>
    public SpecificationBuilder<T> ThenByDescending<TKey>(Expression<Func<T, TKey>> key) => Further(key, isDescending: true);

    /// <summary>Leaves out so many rows, 0 or more. Needs an order that ends in a key no two rows share, or pages may overlap.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    /// <exception cref="InvalidOperationException">There is no order.</exception>
    public SpecificationBuilder<T> Skip(int count)
    {
        skip = Counted(count);
        return this;
    }

    /// <summary>Takes at most so many rows, 0 or more. Needs an order that ends in a key no two rows share, or pages may overlap.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    /// <exception cref="InvalidOperationException">There is no order.</exception>
    public SpecificationBuilder<T> Take(int count)
    {
        take = Counted(count);
        return this;
    }

    internal IEnumerable<T> Order(IEnumerable<T> rows) =>
        order.Aggregate(rows, (sorted, by) => by.Sort(sorted));

    internal IQueryable<T> Order(IQueryable<T> rows) =>
        order.Aggregate(rows, (sorted, by) => by.Sort(sorted));

    internal IEnumerable<T> Page(IEnumerable<T> rows) => rows.Skip(skip ?? 0).Take(take ?? int.MaxValue);

    internal IQueryable<T> Page(IQueryable<T> rows)
    {
        var rest = skip is { } left ? rows.Skip(left) : rows;
        return take is { } most ? rest.Take(most) : rest;
    }

    internal void CopyOrder(SpecificationBuilder<T> other) => order.AddRange(other.order);

    internal void CopyPage(SpecificationBuilder<T> other) => (skip, take) = (other.skip, other.take);

    internal void RefusePaging()
    {
        if (skip is not null || take is not null)
        {
            throw new InvalidOperationException("A question that skips or takes is no condition any more: combine questions with And, Or and Not first, then page with With(query => …).");
        }
    }

    private SpecificationBuilder<T> Anew<TKey>(Expression<Func<T, TKey>> key, bool isDescending)
    {
        order.Clear();
        order.Add(SortedBy<T>.Of(key, isDescending, isFirst: true));
        return this;
    }

    private SpecificationBuilder<T> Further<TKey>(Expression<Func<T, TKey>> key, bool isDescending)
    {
        RefuseNoOrder("ThenBy");
        order.Add(SortedBy<T>.Of(key, isDescending, isFirst: false));
        return this;
    }

    private int Counted(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        RefuseNoOrder("Skip or Take");
        return count;
    }

    private void RefuseNoOrder(string what)
    {
        if (order.Count == 0)
        {
            throw new InvalidOperationException($"{what} needs an order: call OrderBy first.");
        }
    }
}
