using System.Globalization;
using Ecf.Domain;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Reporting.Imports;

/// <summary>Reads a cell as a day; nothing is guessed.</summary>
/// <param name="Day">The day; <c>null</c> where a remark says why there is none.</param>
/// <param name="Remark">What there is to say; <c>null</c> for a plain day.</param>
/// <param name="Order">What its text says about the order of day and month.</param>
internal readonly record struct DayReading(LocalDate? Day, Remark? Remark, DayOrder Order = DayOrder.Silent)
{
    private const int FirstYear = 1950;
    private const int LastYear = 2099;

    private static readonly LocalDatePattern[] Worded =
        [.. new[] { "d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu", "dddd d MMMM uuuu" }.Select(LocalDatePattern.CreateWithInvariantCulture)];

    internal static DayReading Of(GivenCell cell) => cell.Kind switch
    {
        CellKind.Text => OfText(cell.Trimmed),
        CellKind.Day => Plain(British(cell.Value!), null),
        CellKind.DayWithTime => Plain(British(cell.Value!), ValueFindings.WithTime),
        CellKind.DayWithoutYear => Plain(British(cell.Value!), ValueFindings.WithoutYear),
        CellKind.MonthOnly => new(null, ValueFindings.MonthOnly),
        CellKind.Number => new(null, ValueFindings.SerialNumber),
        CellKind.Time => new(null, ValueFindings.TimeOnly),
        CellKind.NoDay => new(null, ValueFindings.BeforeExcel),
        _ => new(null, ValueFindings.NotADay),
    };

    private static DayReading OfText(string text)
    {
        if (Numbers(text, '-') is [{ Length: 4 } isoYear, { Length: 2 } isoMonth, { Length: 2 } isoDay])
        {
            return Calendar(int.Parse(isoDay, CultureInfo.InvariantCulture), int.Parse(isoMonth, CultureInfo.InvariantCulture), int.Parse(isoYear, CultureInfo.InvariantCulture), false);
        }

        if (Numbers(text, '/') is [{ Length: 1 or 2 } day, { Length: 1 or 2 } month, { Length: 4 } year])
        {
            return Calendar(int.Parse(day, CultureInfo.InvariantCulture), int.Parse(month, CultureInfo.InvariantCulture), int.Parse(year, CultureInfo.InvariantCulture), true);
        }

        return Moment(text) ?? new(null, WhyNone(text));
    }

    private static DayReading Calendar(int day, int month, int year, bool isBritish)
    {
        if (year is < FirstYear or > LastYear)
        {
            return new(null, ValueFindings.OutOfTime(FirstYear, LastYear));
        }

        if (month is < 1 or > 12)
        {
            return isBritish && day is >= 1 and <= 12 && IsDay(month, day, year)
                ? new(null, ValueFindings.MonthFirst(SerialDay.Display(new(year, day, month))), DayOrder.MonthFirst)
                : new(null, ValueFindings.NotADay);
        }

        return IsDay(day, month, year)
            ? new(new LocalDate(year, month, day), null, isBritish && day <= 12 && day != month ? DayOrder.Either : DayOrder.Silent)
            : new(null, ValueFindings.NoSuchDay(MonthName(month), CalendarSystem.Iso.GetDaysInMonth(year, month)));
    }

    // Other systems write a day as its first moment; any other moment may be another day here in summer.
    private static DayReading? Moment(string text)
    {
        if (text.Length < 16 || text[10] is not ('T' or ' ') || LocalDatePattern.Iso.Parse(text[..10]) is not { Success: true } day)
        {
            return British(text) is { } british && text.Length is 16 or 19 && IsTime(text[11..]) ? Plain(british, ValueFindings.WithTime) : null;
        }

        var isFirstMoment = !text.AsSpan(11).TrimEnd('Z').ContainsAnyExcept("0:.");
        return isFirstMoment ? Plain(day.Value, null)
            : text.EndsWith('Z') || text[16..].Contains('+', StringComparison.Ordinal) ? new(null, ValueFindings.OtherZone)
            : IsTime(text[11..]) ? Plain(day.Value, ValueFindings.WithTime)
            : null;
    }

    private static Remark WhyNone(string text)
    {
        if ((Numbers(text, '/') ?? Numbers(text, '-') ?? Numbers(text, '.')) is [{ Length: 1 or 2 } day, { Length: 1 or 2 } month, { Length: 2 or 4 } year]
            && IsDay(Number(day), Number(month), 2000 + (Number(year) % 100)))
        {
            return year.Length == 2
                ? ValueFindings.TwoDigitYear($"{day.PadLeft(2, '0')}/{month.PadLeft(2, '0')}/20{year}")
                : ValueFindings.DayOtherwise($"{day.PadLeft(2, '0')}/{month.PadLeft(2, '0')}/{year}");
        }

        return text.Length is 5 && text.All(char.IsAsciiDigit) ? ValueFindings.SerialNumber
            : IsMonthOnly(text) ? ValueFindings.MonthOnly
            : Worded.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success) is { } worded ? ValueFindings.DayOtherwise(SerialDay.Display(worded.Value))
            : ValueFindings.NotADay;
    }

    private static DayReading Plain(LocalDate? day, Remark? remark) => day is { Year: >= FirstYear and <= LastYear }
        ? new(day, remark)
        : new(null, ValueFindings.OutOfTime(FirstYear, LastYear));

    private static LocalDate? British(string text) =>
        text.Length >= 10 && Numbers(text[..10], '/') is [{ Length: 2 } day, { Length: 2 } month, { Length: 4 } year] && IsDay(Number(day), Number(month), Number(year))
            ? new LocalDate(Number(year), Number(month), Number(day))
            : null;

    private static string[]? Numbers(string text, char between)
    {
        var parts = text.Split(between);
        return parts.Length == 3 && Array.TrueForAll(parts, part => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit)) ? parts : null;
    }

    private static bool IsMonthOnly(string text) => text.Split('-', ' ', '/') is [{ Length: >= 3 } month, { Length: 2 or 4 } year] && year.All(char.IsAsciiDigit)
        && CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Any(name => name.Length > 0 && (name.StartsWith(month, StringComparison.OrdinalIgnoreCase) || month.Equals("Sept", StringComparison.OrdinalIgnoreCase)));

    private static bool IsTime(string text) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Success || LocalTimePattern.ExtendedIso.Parse(text).Success;

    private static bool IsDay(int day, int month, int year) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
