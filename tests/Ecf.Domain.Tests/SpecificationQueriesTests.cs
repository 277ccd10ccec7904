using System.Collections;
using System.Linq.Expressions;

namespace Ecf.Domain.Tests;

/// <summary>A question asked of what is no list, as of a database, gets the answer that a list gives.</summary>
public sealed class SpecificationQueriesTests
{
    private static readonly IReadOnlyList<Row> Rows = [new(1, 5), new(2, null), new(3, 5), new(4, 1), new(5, null)];

    private static readonly Store<Row> Asked = new(Rows.AsQueryable());

    [Fact]
    public void WithSpecification_EveryOrder_IsThatOfTheList()
    {
        Assert.Equal([2, 5, 4, 1, 3], Both(query => query.OrderBy(row => row.Size).ThenBy(row => row.Id)));
        Assert.Equal([3, 1, 4, 5, 2], Both(query => query.OrderByDescending(row => row.Size).ThenByDescending(row => row.Id)));
        Assert.Equal([5, 2, 4, 3, 1], Both(query => query.OrderBy(row => row.Size).ThenByDescending(row => row.Id)));
        Assert.Equal([1, 3, 5, 4, 2], Both(query => query.OrderByDescending(row => row.Id % 2).ThenByDescending(row => row.Size).ThenBy(row => row.Id)));
    }

    [Fact]
    public void WithSpecification_APage_SkipsAndTakesAfterTheOrder()
    {
        Assert.Equal([4, 3], Both(query => query.OrderByDescending(row => row.Id).Skip(1).Take(2)));
        Assert.Equal([5], Both(query => query.OrderBy(row => row.Id).Skip(4)));
        Assert.Equal([1], Both(query => query.OrderBy(row => row.Id).Take(1)));
        Assert.Equal([4, 5], Both(query => query.Where(row => row.Id > 2).OrderBy(row => row.Id).Skip(1)));
    }

    [Fact]
    public void WithSpecification_CriteriaOnly_LeavesOutOrderAndPage()
    {
        var page = new All().With(query => query.Where(row => row.Id > 1).OrderByDescending(row => row.Id).Take(1));

        Assert.Equal([2, 3, 4, 5], Asked.WithSpecification(page, evaluateCriteriaOnly: true).Select(row => row.Id).ToList());
        Assert.Equal([5], Asked.WithSpecification(page).Select(row => row.Id).ToList());
    }

    [Fact]
    public void WithSpecification_OfNothing_IsRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("query", () => SpecificationQueries.WithSpecification(null!, new All()));
        Assert.Throws<ArgumentNullException>("specification", () => Asked.WithSpecification(null!));
    }

    private static List<int> Both(Action<SpecificationBuilder<Row>> write)
    {
        var question = new All().With(write);
        List<int> fromStore = [.. Asked.WithSpecification(question).Select(row => row.Id)];
        Assert.Equal(question.Evaluate(Rows).Select(row => row.Id), fromStore);
        return fromStore;
    }

    private sealed record Row(int Id, int? Size);

    private sealed class All : Specification<Row>;

    /// <summary>Answers queries as a list does, and is none.</summary>
    private sealed class Store<T>(IQueryable<T> inner) : IOrderedQueryable<T>, IQueryProvider
    {
        public Type ElementType => typeof(T);

        public Expression Expression => inner.Expression;

        public IQueryProvider Provider => this;

        public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new Store<TElement>(inner.Provider.CreateQuery<TElement>(expression));

        public IQueryable CreateQuery(Expression expression) => inner.Provider.CreateQuery(expression);

        public object? Execute(Expression expression) => inner.Provider.Execute(expression);

        public TResult Execute<TResult>(Expression expression) => inner.Provider.Execute<TResult>(expression);

        public IEnumerator<T> GetEnumerator() => inner.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
