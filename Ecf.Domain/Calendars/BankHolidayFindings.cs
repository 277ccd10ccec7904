namespace Ecf.Domain.Calendars;

/// <summary>The wording of what can be wrong with a file of bank holidays: ECF231 to ECF234.</summary>
internal static class BankHolidayFindings
{
    internal static string EndsBeforeStart(int from, int to) => $"the list ends with {to}, before it starts with {from}; write a year of {from} or later";

    internal static string Twice(BankHoliday day, string first) =>
        $"{day.Date.WithWeekday()} is given twice, first at {first}; keep one of them, and name both feasts in it if they share the day";

    internal static string OutsideYears(BankHoliday day, int from, int to) =>
        $"{day.Date.WithWeekday()} is outside the years {from} to {to} that the list speaks for; correct the day, or widen \"from\" and \"to\" once the list is complete for that year";

    internal static string OnWeekend(BankHoliday day) =>
        $"\"{day.Name}\" is on {day.Date.WithWeekday()}, which is a weekend anyway; write its substitute day, a week day";
}
