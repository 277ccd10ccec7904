using NodaTime;

namespace Ecf.Sample.Web.Pages.Calendars;

/// <summary>A month as a calendar on a wall shows it: weeks from Monday to Sunday.</summary>
/// <param name="Month">The month.</param>
internal sealed record MonthGrid(YearMonth Month)
{
    /// <summary>The weeks, seven days each; <c>null</c> for a day of another month.</summary>
    internal IEnumerable<IReadOnlyList<LocalDate?>> Weeks
    {
        get
        {
            var days = Month.ToDateInterval();
            var monday = days.Start.PlusDays(1 - (int)days.Start.DayOfWeek);
            for (var week = monday; week <= days.End; week = week.PlusWeeks(1))
            {
                yield return [.. Enumerable.Range(0, 7).Select(week.PlusDays).Select(day => days.Contains(day) ? day : (LocalDate?)null)];
            }
        }
    }

    /// <summary>The twelve months of an academic year, September to August.</summary>
    internal static IEnumerable<MonthGrid> Of(Ecf.Domain.Calendars.AcademicYear year) =>
        Enumerable.Range(0, 12).Select(count => new MonthGrid(new YearMonth(year.StartYear, 9).PlusMonths(count)));
}
