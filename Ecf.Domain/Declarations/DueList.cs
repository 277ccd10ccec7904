using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>What a hub has to see to: overdue, open and next declarations of all its people.</summary>
public static class DueList
{
    /// <summary>The list: overdue first, then open, next, impossible and unknown ones; within each by deadline, then person.</summary>
    /// <param name="people">The plans of the people, each in its order; people in any order.</param>
    /// <remarks>Of those still to come only the next of each person is listed, and of those not possible or not known only the first: the rest follows it.</remarks>
    public static IReadOnlyList<DueDeclaration> Of(IEnumerable<IReadOnlyList<DueDeclaration>> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return
        [
            .. people.SelectMany(Listed)
                .OrderBy(due => due.Status).ThenBy(due => due.To ?? LocalDate.MaxIsoValue).ThenBy(due => due.From ?? LocalDate.MaxIsoValue)
                .ThenBy(due => due.Cohort).ThenBy(due => due.Role).ThenBy(due => due.Person, StringComparer.Ordinal).ThenBy(due => due.Type),
        ];
    }

    private static IEnumerable<DueDeclaration> Listed(IReadOnlyList<DueDeclaration> plan) =>
    [
        .. plan.Where(due => due.Status is DueStatus.Overdue or DueStatus.Open),
        .. plan.Where(due => due.Status is DueStatus.ToCome).Take(1),
        .. plan.Where(due => due.Status is DueStatus.NotPossible or DueStatus.NotKnown).Take(1),
    ];
}
