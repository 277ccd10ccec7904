using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>One of the two years of an induction: three full-time terms, and as long on the calendar as those take. Not a school year.</summary>
/// <param name="Number">1 or 2.</param>
/// <param name="First">Its first day.</param>
/// <param name="Terms">How many full-time terms it takes: 3, unless reduced or extended by the appropriate body.</param>
/// <param name="ServedBy">The day on which those terms are served; <c>null</c> where that is not known yet.</param>
/// <param name="Last">Its last day, absence made up; <c>null</c> where that is not known yet.</param>
/// <param name="AbsentDays">The days absent in it that count towards the 30, to two decimal places.</param>
/// <param name="ExtendedBy">The days by which absence extends it: 0, or all of the days absent, and statutory leave where the ECT chose.</param>
public sealed record InductionYear(
    int Number, LocalDate First, TermCount Terms, LocalDate? ServedBy, LocalDate? Last, decimal AbsentDays, decimal ExtendedBy)
{
    /// <summary>What was served beyond the last whole day of the year before: less than one day's share of a term.</summary>
    internal Fraction Brought { get; init; }

    /// <summary>Full-time terms served in it from its first day to a day, at most those it takes.</summary>
    internal Fraction ServedOn(LocalDate date, ServiceClock clock) => date < First
        ? default
        : Fraction.Min(Terms.Exact, Brought + clock.Amount(First, Last is { } last ? LocalDate.Min(last, date) : date, Measure.FullTimeTerms));

    /// <summary>"year 1".</summary>
    internal string Display() => $"year {Number}";
}
