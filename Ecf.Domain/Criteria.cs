using System.Linq.Expressions;

namespace Ecf.Domain;

/// <summary>Puts conditions together as one expression over one row, so that every store can read it.</summary>
internal static class Criteria
{
    internal static Expression<Func<T, bool>> Join<T>(
        Expression<Func<T, bool>> left, Expression<Func<T, bool>> right, Func<Expression, Expression, BinaryExpression> join)
    {
        var row = left.Parameters[0];
        return Expression.Lambda<Func<T, bool>>(join(left.Body, new Renaming(right.Parameters[0], row).Visit(right.Body)), row);
    }

    internal static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
