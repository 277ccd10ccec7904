using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The wording of what is unusual about a calendar as a whole: ECF221, ECF222, ECF225 and ECF226.</summary>
internal static class LintFindings
{
    internal static string NoGap(SchoolTerm before, SchoolTerm after) =>
        $"the {before.Display()} ends on {before.KnownTo.WithWeekday()} and the {after.Display()} starts on {after.First.WithWeekday()}, with no week day off between them; a {TermNames.HolidayAfter(before.Name)} was expected there: correct the dates";

    internal static string LongGap(SchoolTerm before, SchoolTerm after, int weeks) =>
        $"between the {before.Display()}, which ends on {before.KnownTo.WithWeekday()}, and the {after.Display()}, which starts on {after.First.WithWeekday()}, lie about {weeks} weeks; a {TermNames.HolidayAfter(before.Name)} of at most {CalendarLint.MostWeeks(before.Name)} weeks was expected: correct the dates";

    internal static string UnusualHalfTerm(SchoolTerm term, DateInterval usual) =>
        $"the half-term of the {term.Display()} is {term.HalfTerm!.Start.InWords()} to {term.HalfTerm.End.InWords()}; one between {usual.Start.InWords()} and {usual.End.InWords()} was expected: check the dates";

    internal static string UnusualHoliday(SchoolTerm before, SchoolTerm after, DateInterval usual) =>
        $"the {TermNames.HolidayAfter(before.Name)} is {before.KnownTo.PlusDays(1).InWords()} to {after.First.PlusDays(-1).InWords()}; one between {usual.Start.InWords()} and {usual.End.InWords()} was expected: check the dates";

    internal static string UnusualCount(AcademicYear year, int teaching, int inset, string expected) =>
        $"{year} counts {teaching + inset} days ({teaching} with pupils and {inset} INSET); {expected} were expected: check the terms and INSET days, or leave it so if the school has decided otherwise";

    internal static string ExtraBankHolidays(AcademicYear year, int listed, int usual, IReadOnlyList<BankHoliday> unusual) =>
        $"{year} has {listed} bank holidays instead of {usual}, because of {string.Join(" and ", unusual.Select(day => $"{day.Name} ({day.Date.InWords()})"))}; expect {195 - listed + usual} days ({190 - listed + usual} + 5) instead of 195 (190 + 5), as far as the government lowered the number";
}
