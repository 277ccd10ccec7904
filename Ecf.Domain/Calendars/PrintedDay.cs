using System.Globalization;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>A day as a council prints it, such as "Tuesday 2 September 2025": the day of the week is a second telling, against which slips show.</summary>
/// <param name="Weekday">The day of the week, if it is printed.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Year">The year, if it is printed.</param>
public sealed record PrintedDay(IsoDayOfWeek? Weekday, int Day, int Month, int? Year)
{
    private static readonly string[] Weekdays = [.. Enum.GetNames<IsoDayOfWeek>().Where(name => name != nameof(IsoDayOfWeek.None))];

    private static readonly string[] Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0)];

    /// <summary>The printed day as a date; <c>null</c> without a year, and where no such day is in the calendar.</summary>
    public LocalDate? Date => Year is { } year && Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new(year, Month, Day) : null;

    /// <summary>Holds "firstPrinted" against "first", and so on; nothing where nothing is printed.</summary>
    internal static void Check(JsonPlace place, string property, LocalDate? date)
    {
        if (place.Optional($"{property}Printed") is not { } printed || printed.Text() is not { } text)
        {
            return;
        }

        if (Parse(text) is not { } read)
        {
            printed.Warning("ECF223", CalendarFindings.NotPrinted(text));
        }
        else if (date is { } given && !read.Agrees(given))
        {
            printed.Warning("ECF223", CalendarFindings.PrintedOtherwise(text, property, given, read.Date));
        }
    }

    /// <summary>Reads a day of the week (in full or three letters), a day, a month in letters and a year; only day and month are needed.</summary>
    public static PrintedDay? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> words = [.. text.Split([' ', ',', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)];
        IsoDayOfWeek? weekday = words.Count > 0 && Index(Weekdays, words[0]) is { } number ? (IsoDayOfWeek)(number + 1) : null;
        words.RemoveRange(0, weekday is null ? 0 : 1);
        var year = words.Count > 2 ? Number(words[2], 1900, 2199) : null;
        return words.Count == (year is null ? 2 : 3) && Number(Plain(words[0]), 1, 31) is { } day && Index(Months, words[1]) is { } month
            ? new(weekday, day, month + 1, year)
            : null;
    }

    /// <summary>Whether all that is printed, day of the week and year included, is what the date says.</summary>
    public bool Agrees(LocalDate date) =>
        (Weekday ?? date.DayOfWeek) == date.DayOfWeek && Day == date.Day && Month == date.Month && (Year ?? date.Year) == date.Year;

    private static int? Index(string[] names, string word)
    {
        var letters = word.TrimEnd('.');
        var index = letters.Length < 3 ? -1 : Array.FindIndex(names, name => name.StartsWith(letters, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index;
    }

    /// <summary>"2" of "2nd".</summary>
    private static string Plain(string word) => word.Length > 2 && word[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? word[..^2] : word;

    private static int? Number(string word, int least, int most) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
