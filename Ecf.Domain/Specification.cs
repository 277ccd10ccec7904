using System.Linq.Expressions;

namespace Ecf.Domain;

/// <summary>
/// A question as a class: which rows, in which order, how many. The same question is asked of a list here and of a database
/// through <see cref="SpecificationQueries.WithSpecification"/>, and gets the same answer.
/// </summary>
/// <typeparam name="T">The row that is asked of: a record of scalars.</typeparam>
/// <remarks>
/// A question is written once, in its constructor, with <see cref="Query"/>; from then on it does not change. A condition on
/// what may be missing says so ("row.Due != null &amp;&amp; row.Due &lt;= day"), because the opposite of a comparison with nothing is
/// true in a list and unknown in a database.
/// </remarks>
/// <example><code>
/// public sealed class InCohort : Specification&lt;Participant>
/// {
///     public InCohort(int cohort) => Query.Where(row => row.Cohort == cohort);
/// }
/// </code></example>
public abstract class Specification<T>
{
    private readonly Lazy<Func<T, bool>> isSatisfied;

    /// <summary>A question that every row satisfies until <see cref="Query"/> says otherwise.</summary>
    protected Specification()
    {
        Query = new();
        isSatisfied = new(() => Query.Criterion.Compile());
    }

    /// <summary>Writes the question: conditions, which must all hold, then order, then how many.</summary>
    protected internal SpecificationBuilder<T> Query { get; }

    /// <summary>Whether a row satisfies the conditions; order and number do not matter.</summary>
    public bool IsSatisfiedBy(T entity) => isSatisfied.Value(entity);

    /// <summary>The rows of a list that answer the question. Texts are ordered by the numbers of their characters, as the databases here order them.</summary>
    /// <param name="entities">The list, in any order.</param>
    /// <param name="evaluateCriteriaOnly">Whether order, skip and take are left out, as for counting. Default <c>false</c>.</param>
    public IEnumerable<T> Evaluate(IEnumerable<T> entities, bool evaluateCriteriaOnly = false)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var satisfying = entities.Where(isSatisfied.Value);
        return evaluateCriteriaOnly ? satisfying : Query.Page(Query.Order(satisfying));
    }

    /// <summary>How many rows of a list satisfy the conditions, however many are taken.</summary>
    public int Count(IEnumerable<T> entities) => Evaluate(entities, evaluateCriteriaOnly: true).Count();

    /// <summary>Rows that satisfy both questions, in the order of this one.</summary>
    /// <exception cref="InvalidOperationException">Either skips or takes: combine first, then page.</exception>
    public Specification<T> And(Specification<T> other) => Combine(other, Expression.AndAlso);

    /// <summary>Rows that satisfy at least one of the questions, in the order of this one.</summary>
    /// <exception cref="InvalidOperationException">Either skips or takes: combine first, then page.</exception>
    public Specification<T> Or(Specification<T> other) => Combine(other, Expression.OrElse);

    /// <summary>Rows that do not satisfy this question, in its order.</summary>
    /// <exception cref="InvalidOperationException">This question skips or takes: it is no condition any more.</exception>
    public Specification<T> Not()
    {
        Query.RefusePaging();
        return new Combined<T>(Criteria.Not(Query.Criterion), Query);
    }

    /// <summary>This question with more conditions, another order or a page, such as <c>question.With(query => query.OrderBy(row => row.SortKey).Take(20))</c>.</summary>
    /// <param name="more">Writes what is added; an order given here stands in the place of this question's own.</param>
    public Specification<T> With(Action<SpecificationBuilder<T>> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        var question = new Combined<T>(Query.Criterion, Query);
        question.Query.CopyPage(Query);
        more(question.Query);
        return question;
    }

    private Combined<T> Combine(Specification<T> other, Func<Expression, Expression, BinaryExpression> join)
    {
        ArgumentNullException.ThrowIfNull(other);
        Query.RefusePaging();
        other.Query.RefusePaging();
        return new(Criteria.Join(Query.Criterion, other.Query.Criterion, join), Query);
    }
}
