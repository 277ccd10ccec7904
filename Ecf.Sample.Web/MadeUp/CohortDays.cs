using NodaTime;

namespace Ecf.Sample.Web.MadeUp;

/// <summary>The days on which things happen to the people of one cohort.</summary>
internal sealed class CohortDays(int year, LocalDate recordsTo)
{
    internal LocalDate Employment { get; } = new(year, 9, 1);

    /// <summary>The first weekday of September.</summary>
    internal LocalDate Autumn { get; } = WeekdayFrom(new(year, 9, 1));

    internal LocalDate January { get; } = new LocalDate(year + 1, 1, 3).Next(IsoDayOfWeek.Monday);

    internal LocalDate April { get; } = new LocalDate(year + 1, 5, 1).Previous(IsoDayOfWeek.Monday);

    /// <summary>
    /// The last days of posts: 31 December, 30 April and 31 August, as teachers' conditions of service have it (the Burgundy
    /// Book). Notice is given two months ahead, so that the records already know of the next.
    /// </summary>
    internal IReadOnlyList<LocalDate> Leaving { get; } =
    [
        .. new LocalDate[] { new(year, 12, 31), new(year + 1, 4, 30), new(year + 1, 8, 31), new(year + 1, 12, 31), new(year + 2, 4, 30) }
            .Where(day => day <= recordsTo.PlusMonths(2)),
    ];

    /// <summary>The last days of mentorships that were handed on and whose successor has begun.</summary>
    internal IReadOnlyList<LocalDate> HandingOn { get; } =
    [
        .. new LocalDate[] { new(year, 10, 31), new(year, 12, 31), new(year + 1, 4, 30), new(year + 1, 8, 31) }.Where(day => day < recordsTo),
    ];

    private static LocalDate WeekdayFrom(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? day.Next(IsoDayOfWeek.Monday) : day;
}
