using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Counts working days: every day but Saturdays, Sundays and the bank holidays of England and Wales. School holidays are working days.</summary>
/// <remarks>Past the last year of bank holidays known it says so and gives no date: a day there may be a bank holiday that nobody has proclaimed.</remarks>
/// <example><code>
/// var days = new WorkingDays(BankHolidays.EnglandAndWales);
/// var counted = days.BeginningWith(new LocalDate(2026, 7, 17), 10).Date;   // 30 July 2026: Friday 17 July is the first of the ten
/// var after = days.After(new LocalDate(2026, 7, 17), 10).Date;             // 31 July 2026
/// </code></example>
public sealed class WorkingDays
{
    /// <summary>The most days that can be counted: about four years.</summary>
    public const int Most = 1000;

    private readonly BankHolidays holidays;

    /// <summary>A count over these bank holidays.</summary>
    /// <param name="holidays">The bank holidays; those of England and Wales where left out, as the induction regulations ask.</param>
    public WorkingDays(BankHolidays? holidays = null) => this.holidays = holidays ?? BankHolidays.EnglandAndWales;

    /// <summary>Whether a day is a working day; <c>null</c> for a week day of a year whose bank holidays are not known.</summary>
    public bool? IsWorkingDay(LocalDate date)
    {
        if (date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            return false;
        }

        return holidays.Knows(date) ? holidays.NameOf(date) is null : null;
    }

    /// <summary>The last of a number of working days of which the given day is the first, as where a regulation says "beginning with the date".</summary>
    /// <param name="date">The day of the event. Where it is no working day the first working day after it is the first counted.</param>
    /// <param name="count">1 to <see cref="Most"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside that range.</exception>
    public WorkingDayAnswer BeginningWith(LocalDate date, int count) =>
        Count(date, Allowed(count), $"{count} working days beginning with {date.InWords()}");

    /// <summary>The last of a number of working days counted from the day after the given one, as where a guide says "within 10 working days of".</summary>
    /// <param name="date">The day of the event, which is not counted.</param>
    /// <param name="count">1 to <see cref="Most"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside that range.</exception>
    public WorkingDayAnswer After(LocalDate date, int count) =>
        Count(date.PlusDays(1), Allowed(count), $"{count} working days after {date.InWords()}");

    /// <summary>How many working days there are from one day to another, both included; <c>null</c> where a year between them is not known.</summary>
    /// <returns>0 where the last day is before the first.</returns>
    public int? Between(LocalDate first, LocalDate last)
    {
        var count = 0;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (IsWorkingDay(day) is not { } working)
            {
                return null;
            }

            count += working ? 1 : 0;
        }

        return count;
    }

    private static int Allowed(int count) => count is >= 1 and <= Most
        ? count
        : throw new ArgumentOutOfRangeException(nameof(count), count, $"{count} working days cannot be counted: give a number from 1 to {Most}.");

    private WorkingDayAnswer Count(LocalDate first, int count, string counted)
    {
        var passed = new List<string>();
        for (var (day, left) = (first, count); ; day = day.PlusDays(1))
        {
            switch (IsWorkingDay(day))
            {
                case null:
                    return new(null, $"{counted}: not known, because the bank holidays are known from {holidays.KnownFrom.InWords()} to {holidays.KnownTo.InWords()}");
                case true when --left == 0:
                    return new(day, counted + PassedOver(passed));
                case false when holidays.NameOf(day) is { } name:
                    passed.Add($"{name} on {day.InWords()}");
                    break;
            }
        }
    }

    private static string PassedOver(List<string> passed) => passed.Count == 0 ? "" : $", passing over {string.Join(" and ", passed)}";
}
