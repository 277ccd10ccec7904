using Ecf.Domain.Declarations;
using NodaTime;

namespace Ecf.Reporting.Calendars;

/// <summary>Deadlines of declarations as events of a diary: one for each milestone, which says how many people it concerns and names nobody.</summary>
public static class DeclarationCalendar
{
    /// <summary>The deadlines of declarations that are not made yet.</summary>
    /// <param name="name">The name that a diary shows.</param>
    /// <param name="due">Declarations of any people; those without a deadline, made, or not possible have no event.</param>
    /// <returns>An event on each deadline. Its identity says which milestone it is, so it stays the same while its day or its count changes.</returns>
    public static DayEvents Of(string name, IEnumerable<DueDeclaration> due)
    {
        ArgumentNullException.ThrowIfNull(due);
        return new(name, [.. due.Where(one => one.To is not null && one.Status is DueStatus.Overdue or DueStatus.Open or DueStatus.ToCome).GroupBy(UidOf, StringComparer.Ordinal).Select(Event)]);
    }

    // The deadline itself is no part of it: where a source corrects it, the event moves.
    private static string UidOf(DueDeclaration due) =>
        FormattableString.Invariant($"declaration-{due.Cohort}-{due.Schedule.Display()}-{due.Role.Display().ToLowerInvariant()}-{due.Type.Display()}@ecf");

    private static DayEvent Event(IGrouping<string, DueDeclaration> milestone)
    {
        var (first, count) = (milestone.First(), milestone.Count());
        var people = $"{count} {first.Role.Display()}{(count == 1 ? "" : "s")}";
        return new(milestone.Key, first.To!.Value, first.To.Value, $"Deadline: {first.Type.Display()} for {people} ({first.Schedule.Display()} {first.Cohort})", Description(milestone, first));
    }

    private static string Description(IEnumerable<DueDeclaration> milestone, DueDeclaration first)
    {
        var lacking = milestone.Count(due => due.Missing.Count > 0);
        var payments = first.Payments.Select(payment => $"Declared by {DayText.InFull(payment.DeclaredBy)}, paid on {DayText.InFull(payment.On)}.");
        return string.Join('\n', (IEnumerable<string>)
        [
            $"Can be declared from {DayText.InFull(first.From!.Value)}.",
            .. payments,
            $"Evidence, one of: {string.Join(", ", first.Evidence.Select(evidence => evidence.Display()))}.",
            .. lacking > 0 ? [$"Something is missing for {lacking}: see the list of declarations due."] : Array.Empty<string>(),
        ]);
    }
}
