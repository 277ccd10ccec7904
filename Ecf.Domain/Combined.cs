using System.Linq.Expressions;

namespace Ecf.Domain;

/// <summary>A question made from others.</summary>
internal sealed class Combined<T> : Specification<T>
{
    internal Combined(Expression<Func<T, bool>> criterion, SpecificationBuilder<T> order)
    {
        Query.Where(criterion);
        Query.CopyOrder(order);
    }
}
