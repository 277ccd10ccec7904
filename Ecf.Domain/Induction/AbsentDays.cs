using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Adds up the days absent in a year of induction (statutory guidance 3.6 and 3.7).</summary>
internal sealed class AbsentDays
{
    private readonly AbsentSpan[] spans;

    internal AbsentDays(InductionFacts facts, LocalDate asAt) =>
        spans = [.. facts.Absences.OrderBy(absence => absence.First).Select(absence => AbsentSpan.Of(absence, facts.Posts.First(post => post.Covers(absence.First)), asAt))];

    internal IReadOnlyList<AbsentSpan> Spans => spans;

    /// <summary>The days that count towards the 30: all but statutory leave.</summary>
    internal Fraction Counted(LocalDate first, LocalDate last) => Sum(first, last, absence => !absence.Kind.IsStatutoryLeave());

    /// <summary>The days of statutory leave by which the ECT chose to extend.</summary>
    internal Fraction Chosen(LocalDate first, LocalDate last) => Sum(first, last, absence => absence.Extends);

    /// <summary>By how many days absences within these extend the year.</summary>
    internal Fraction Extending(LocalDate first, LocalDate last)
    {
        if (spans.Length == 0)
        {
            return default;
        }

        var counted = Counted(first, last);
        return (counted >= Fraction.Of(InductionRules.AbsenceDays) ? counted : default) + Chosen(first, last);
    }

    private Fraction Sum(LocalDate first, LocalDate last, Func<Absence, bool> counts)
    {
        var sum = default(Fraction);
        foreach (var span in spans)
        {
            sum += counts(span.Absence) ? span.DaysIn(first, last) : default;
        }

        return sum;
    }
}
