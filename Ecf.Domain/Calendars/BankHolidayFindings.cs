using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>The wording of what can be wrong with a file of bank holidays: ECF231 to ECF239.</summary>
internal static class BankHolidayFindings
{
    internal static string EndsBeforeStart(int from, int to) => $"the list ends with {to}, before it starts with {from}; write a year of {from} or later";

    internal static string Twice(BankHoliday day, string first) =>
        $"{day.Date.WithWeekday()} is given twice, first at {first}; keep one of them, and name both feasts in it if they share the day";

    internal static string OutsideYears(BankHoliday day, int from, int to) =>
        $"{day.Date.WithWeekday()} is outside the years {from} to {to} that the list speaks for; correct the day, or widen \"from\" and \"to\" once the list is complete for that year";

    internal static string OnWeekend(BankHoliday day) =>
        $"\"{day.Name}\" is on {day.Date.WithWeekday()}, which is a weekend anyway; write its substitute day, a week day";

    internal static string NotGovUk(string division) =>
        $"this is not a file of bank holidays from GOV.UK: it has neither \"{division}\" nor \"divisions\"; fetch gov.uk/bank-holidays.json, or read a file in the project's own form with BankHolidays.Read";

    internal static string NoDivision(string division, IReadOnlyList<string> known) =>
        $"the file has no division \"{Quote.Short(division)}\"; {Nearest.Hint(division, known)}";

    internal static string NotBritish(string given) => $"\"{Quote.Short(given)}\" is not a day written as day/month/year; write one such as \"04/05/2026\"";

    internal static string OtherYear(BankHoliday day, string year) =>
        $"{day.Date.WithWeekday()} is listed under {Quote.Short(year)}; put it under \"{day.Date.Year}\", or correct the day";

    internal static string NoWholeYear(int days) =>
        $"the {(days == 1 ? "one day listed holds" : $"{days} days listed hold")} no whole year, from a bank holiday in January to one in December, so nothing is known; fetch the file again";

    internal static string PartOfYear(int year, int from, int to) =>
        $"{year} is listed in part only, so the list is taken to be known from {from} to {to}; fetch the file again once {year} is complete";

    internal static string UnknownTitle(string key, string shown) =>
        $"the title \"{Quote.Short(key)}\" stands for a text that is not in this file; the day is kept and shown as \"{Quote.Short(shown)}\"";
}
