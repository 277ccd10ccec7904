using System.Diagnostics.CodeAnalysis;

namespace Ecf.Domain;

/// <summary>Asks questions of a database, through whatever translates a query for it.</summary>
public static class SpecificationQueries
{
    private const string MadeAtRunTime = "Queries are translated at run time: in a native program ask a list, by Evaluate.";

    /// <summary>The rows of a query that answer the question, not fetched yet.</summary>
    /// <param name="query">The rows to ask, such as a table. Of a list the question itself asks, as with <see cref="Specification{T}.Evaluate"/>.</param>
    /// <param name="specification">The question.</param>
    /// <param name="evaluateCriteriaOnly">Whether order, skip and take are left out, as for counting. Default <c>false</c>.</param>
    [RequiresUnreferencedCode(MadeAtRunTime)]
    [RequiresDynamicCode(MadeAtRunTime)]
    public static IQueryable<T> WithSpecification<T>(this IQueryable<T> query, Specification<T> specification, bool evaluateCriteriaOnly = false)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(specification);
        if (query is EnumerableQuery<T> list)
        {
            return specification.Evaluate(list, evaluateCriteriaOnly).AsQueryable();
        }

        var satisfying = query.Where(specification.Query.Criterion);
        return evaluateCriteriaOnly ? satisfying : specification.Query.Page(specification.Query.Order(satisfying));
    }
}
