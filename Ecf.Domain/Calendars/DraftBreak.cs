using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Which break of the year a stretch of days off is, by when it falls.</summary>
/// <param name="Year">The academic year of the term it belongs to.</param>
/// <param name="Term">The term it is in the middle of, or follows.</param>
/// <param name="IsHalfTerm">Whether it is in the middle.</param>
internal readonly record struct DraftBreak(AcademicYear Year, TermName Term, bool IsHalfTerm)
{
    private const int Weekend = 3;

    /// <summary>The break; <c>null</c> where the days fall in no usual one, or reach over more than one.</summary>
    internal static DraftBreak? Of(LocalDate first, LocalDate last)
    {
        if (first.Year is < 1901 or > 2198)
        {
            return null;
        }

        var year = YearOf(first);
        return Holidays(first, last, year) ?? Enum.GetValues<TermName>()
            .Where(term => Within(UsualDates.HalfTerm(term, year), first, last))
            .Select(term => (DraftBreak?)new DraftBreak(year, term, true))
            .FirstOrDefault();
    }

    /// <summary>The holiday that ended before a day, if terms usually start around it.</summary>
    internal static DraftBreak? StartOf(LocalDate day) => (day.Month, day.Day) switch
    {
        (8, >= 18) or (9, <= 15) => new(YearOf(day), TermName.Autumn, false),
        (1, <= 12) => new(YearOf(day), TermName.Spring, false),
        (3, >= 28) or (4, _) or (5, <= 4) => new(YearOf(day), TermName.Summer, false),
        _ => null,
    };

    /// <summary>The holiday that begins after a day, if terms usually end around it.</summary>
    internal static DraftBreak? EndOf(LocalDate day) => (day.Month, day.Day) switch
    {
        (12, >= 10) => new(YearOf(day), TermName.Autumn, false),
        (3, >= 18) or (4, <= 20) => new(YearOf(day), TermName.Spring, false),
        (7, _) => new(YearOf(day), TermName.Summer, false),
        _ => null,
    };

    /// <summary>The academic year that a day of a school belongs to: staff may come back up to two weeks before 1 September.</summary>
    internal static AcademicYear YearOf(LocalDate date) => AcademicYear.Containing(date.PlusDays(14));

    private static DraftBreak? Holidays(LocalDate first, LocalDate last, AcademicYear year)
    {
        var christmas = new LocalDate(first.Month <= 6 ? first.Year - 1 : first.Year, 12, 25);
        if (first <= christmas && christmas <= last && last < christmas.PlusDays(30))
        {
            return new(AcademicYear.Containing(christmas), TermName.Autumn, false);
        }

        var august = new LocalDate(first.Year, 8, 10);
        if (first <= august && august <= last && last < august.PlusDays(45))
        {
            return new(AcademicYear.Containing(august), TermName.Summer, false);
        }

        return Within(UsualDates.HolidayAfter(TermName.Spring, year), first, last) ? new(year, TermName.Spring, false) : null;
    }

    private static bool Within(DateInterval usual, LocalDate first, LocalDate last) =>
        usual.Start.PlusDays(-Weekend) <= first && last <= usual.End.PlusDays(Weekend);
}
