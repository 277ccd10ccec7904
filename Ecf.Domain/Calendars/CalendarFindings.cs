using System.Globalization;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The wording of what can be wrong with a calendar file: ECF201 to ECF227.</summary>
internal static class CalendarFindings
{
    internal const string NoYears = "the calendar has no years, so no day of it is known; add one, such as { \"year\": \"2025/26\", \"terms\": [] }";

    internal static string NotAYear(string given) =>
        $"\"{given}\" is not an academic year; write two years that follow each other, such as \"{Meant(given)}\"";

    internal static string YearTwice(AcademicYear year, string first) => $"{year} is given twice, first at {first}; put all of its terms into one entry";

    internal static string TermTwice(SchoolTerm term, string first) =>
        $"the {term.Name.Display()} term of {term.Year} is given twice, first at {first}; keep one of them";

    internal static string EndsBeforeStart(string what, LocalDate first, LocalDate last) =>
        $"the {what} ends on {last.WithWeekday()}, before it starts on {first.WithWeekday()}; write a last day on or after \"{first.Iso()}\"";

    internal static string HalfTermOutside(LocalDate first, LocalDate last, Span term) =>
        $"the half-term from {first.WithWeekday()} to {last.WithWeekday()} is not inside its term; write days after \"{term.First.Iso()}\"{Before(term.Last)}";

    internal static string Overlap(SchoolTerm before, SchoolTerm after) =>
        $"the {after.Name.Display()} term of {after.Year} starts on {after.First.WithWeekday()}, while the {before.Name.Display()} term of {before.Year} lasts to {before.KnownTo.WithWeekday()}; let it start after \"{before.KnownTo.Iso()}\"";

    internal static string OutOfOrder(SchoolTerm before, SchoolTerm after) =>
        $"the {after.Name.Display()} term of {after.Year} ends on {after.KnownTo.WithWeekday()}, before the {before.Name.Display()} term of {before.Year} starts on {before.First.WithWeekday()}; exchange their names or correct the dates";

    internal static string OutsideYear(string what, LocalDate date, AcademicYear year) =>
        $"the {what} on {date.WithWeekday()}, outside the academic year {year}; write a day of {year.First.InWords()} to {year.Last.InWords()}, or of the two weeks before, such as \"{Nearest(date, year).Iso()}\"";

    internal static string InsetOutsideTerms(LocalDate date, YearEntry year) =>
        $"the INSET day {date.WithWeekday()} is in no term of {year.Year}{Terms(year)}; correct the day, or let the term reach as far as it";

    internal static string InsetOnDayOff(LocalDate date, string reason) =>
        $"{date.WithWeekday()} is {reason}, so it does not count as an INSET day; write a week day of term, or leave it out";

    internal static string InsetTwice(LocalDate date, string first) => $"the INSET day {date.WithWeekday()} is given twice, first at {first}; keep one of them";

    internal static string StartsOnWeekend(string what, LocalDate first) =>
        $"the {what} starts on {first.WithWeekday()}; write its first week day, such as \"{first.Next(IsoDayOfWeek.Monday).Iso()}\"";

    internal static string EndsOnWeekend(string what, LocalDate last) =>
        $"the {what} ends on {last.WithWeekday()}; write its last week day, such as \"{last.Previous(IsoDayOfWeek.Friday).Iso()}\"";

    internal static string CountDiffers(AcademicYear year, int stated, IReadOnlyList<int> counts) =>
        $"{stated} days are stated for {year}, but its terms have {counts.Sum()} with INSET ({string.Join(" + ", counts)}); correct the dates, or state {counts.Sum()}";

    internal static string CannotCount(AcademicYear year, int stated) =>
        $"the {stated} days stated for {year} cannot be checked yet; add the last day of each of its three terms when it is published";

    internal static string NoLastDay(SchoolTerm term) =>
        $"the {term.Display()} has no last day, so it is provisional and no day after {term.KnownTo.InWords()} is known; add its last day when it is published";

    internal static string Provisional(SchoolTerm term) =>
        $"the {term.Display()} is provisional and its dates may change; take out \"provisional\" when they are confirmed";

    internal static string NoHalfTerm(SchoolTerm term) =>
        $"the {term.Display()} has no half-term, so all its week days count; add it, or say \"halfTerm\": \"none\" if the term really has none";

    internal static string NoBankHolidays(AcademicYear year, BankHolidays known) =>
        $"bank holidays are known only from {known.KnownFrom.InWords()} to {known.KnownTo.InWords()}, so in {year} those to expect by rule are unknown days, and any proclaimed besides count as days of term; read the file with a newer list";

    internal static string ClosureOutsideTerms(Closure closure, YearEntry year) =>
        $"the closure \"{closure.Name}\" touches no term of {year.Year}{Terms(year)}; correct its days or leave it out";

    internal static string MissingTerms(AcademicYear year, IReadOnlyList<TermName> missing) =>
        $"{year} has no {string.Join(" and no ", missing.Select(name => name.Display()))} term, so the days there are not known; add it when it is published";

    internal const string HalfTermKnownAnyway = "\"halfTermWithin\" says where a half-term lies whose days are not known, and \"halfTerm\" gives it; keep one of them";

    internal const string NotAHalfTerm = "this is not a half-term; write { \"first\": \"2025-10-27\", \"last\": \"2025-10-31\" }, \"none\" if there is none, or null while it is not known";

    internal static string HalfTermNotKnown(SchoolTerm term, DateInterval within) =>
        $"the half-term of the {term.Display()} is not known, so the week days from {within.Start.WithWeekday()} to {within.End.WithWeekday()} are unknown; add it when it is published";

    internal static string NotPrinted(string text) =>
        $"\"{Quote.Short(text)}\" cannot be compared with the date; write the day as it is printed, such as \"Tuesday 2 September 2025\"";

    internal static string PrintedOtherwise(string text, string property, LocalDate date, LocalDate? printed) =>
        $"\"{Quote.Short(text)}\" is printed, but \"{property}\" is {date.WithWeekday()}{(printed is { } other && other != date ? $" and {other.InWords()} was a {other.DayOfWeek}" : "")}; ask the council which is right, and correct \"{property}\" or note the misprint";

    internal static string ClosureOnWeekend(Closure closure) =>
        $"the closure \"{closure.Name}\" is on {closure.First.WithWeekday()}{(closure.Last > closure.First ? $" to {closure.Last.WithWeekday()}" : "")}, when the school is shut anyway; write the week day that is meant, or leave it out";

    private static string Before(LocalDate? last) => last is { } day ? $" and before \"{day.Iso()}\"" : "";

    private static string Terms(YearEntry year) => year.Terms.Count == 0
        ? ""
        : $" ({string.Join(", ", year.Terms.Select(term => $"{term.Term.Name.Display()} {term.Term.First.Iso()} to {term.Term.KnownTo.Iso()}"))})";

    private static string Meant(string given) =>
        given.Length >= 4 && int.TryParse(given.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start is >= 1900 and <= 2199
            ? new AcademicYear(start).ToString()
            : "2025/26";

    /// <summary>The same day and month inside the academic year: most such slips are last year's or next year's number.</summary>
    private static LocalDate Nearest(LocalDate date, AcademicYear year) => date.Month >= 9 || (date.Month == 8 && date.Day > 17)
        ? date.PlusYears(year.StartYear - date.Year)
        : date.PlusYears(year.StartYear + 1 - date.Year);
}
