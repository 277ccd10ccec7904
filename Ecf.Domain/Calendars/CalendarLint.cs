using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Questions what a calendar says as a whole: breaks at unusual times, years that do not count 195 days, years with extra bank holidays.</summary>
/// <remarks>190 days with pupils (380 sessions) and 5 without hold for maintained schools; academies mostly follow. Each bank holiday more than eight usually takes one off (189 + 5 in 2021/22).</remarks>
internal static class CalendarLint
{
    internal static void Check(IReadOnlyList<YearEntry> years, TermCalendar calendar)
    {
        foreach (var year in years.Where(year => !year.Inherited))
        {
            foreach (var term in year.Terms.Where(term => !term.Inherited))
            {
                HalfTerm(term);
                HolidayBefore(term, calendar);
            }

            BankHolidays(year, calendar);
            Count(year, calendar);
        }
    }

    /// <summary>The longest holiday after a term that is nothing to ask about, in whole weeks; the weekends at either end come on top.</summary>
    internal static int MostWeeks(TermName name) => name switch
    {
        TermName.Autumn => 3,
        TermName.Spring => 4,
        _ => 8,
    };

    private static void HalfTerm(TermEntry entry)
    {
        var usual = UsualDates.HalfTerm(entry.Term.Name, entry.Term.Year);
        if (entry.Term.HalfTerm is { } halfTerm && !(usual.Contains(halfTerm.Start) && usual.Contains(halfTerm.End)))
        {
            entry.Spot.Part("halfTerm").Warning("ECF222", LintFindings.UnusualHalfTerm(entry.Term, usual));
        }
    }

    private static void HolidayBefore(TermEntry entry, TermCalendar calendar)
    {
        var after = entry.Term;
        if (calendar.Terms.LastOrDefault(term => term.First < after.First) is not { Last: { } last } before || !after.Follows(before))
        {
            return;
        }

        var off = Period.DaysBetween(last, after.First) - 1;
        var usual = UsualDates.HolidayAfter(before.Name, before.Year);
        if (!calendar.HasWeekDayOff(last, after.First))
        {
            entry.Spot.Warning("ECF221", LintFindings.NoGap(before, after));
        }
        else if (off > (7 * MostWeeks(before.Name)) + 4)
        {
            entry.Spot.Warning("ECF221", LintFindings.LongGap(before, after, (off + 3) / 7));
        }
        else if (!(usual.Contains(last.PlusDays(1)) && usual.Contains(after.First.PlusDays(-1))))
        {
            entry.Spot.Warning("ECF222", LintFindings.UnusualHoliday(before, after, usual));
        }
    }

    private static bool HasWeekDayOff(this TermCalendar calendar, LocalDate last, LocalDate first) =>
        Period.DaysBetween(last, first) > 1 && new DateInterval(last.PlusDays(1), first.PlusDays(-1)).Any(day => calendar.KindOf(day) is not DayKind.Weekend);

    private static void BankHolidays(YearEntry year, TermCalendar calendar)
    {
        if (Extra(year.Year, calendar) is var (listed, usual) && listed > usual)
        {
            var unusual = Listed(year.Year, calendar).Where(day => BankHolidayRule.NameOn(day.Date) is null).ToList();
            year.Spot.Note("ECF226", LintFindings.ExtraBankHolidays(year.Year, listed, usual, unusual));
        }
    }

    private static (int Listed, int Usual) Extra(AcademicYear year, TermCalendar calendar)
    {
        if (year.StartYear < 1978 || !calendar.BankHolidays.Knows(year.First) || !calendar.BankHolidays.Knows(year.Last))
        {
            return (0, 0);
        }

        var usual = BankHolidayRule.Of(year.StartYear).Concat(BankHolidayRule.Of(year.StartYear + 1)).Count(day => IsIn(year, day));
        return (Listed(year, calendar).Count(), usual);
    }

    private static IEnumerable<BankHoliday> Listed(AcademicYear year, TermCalendar calendar) => calendar.BankHolidays.Days.Where(day => IsIn(year, day));

    private static bool IsIn(AcademicYear year, BankHoliday day) => year.First <= day.Date && day.Date <= year.Last;

    private static void Count(YearEntry year, TermCalendar calendar)
    {
        var terms = calendar.Terms.Where(term => term.Year == year.Year).ToList();
        if (!year.AllTermsRead || terms.Count < 3 || terms.Exists(term => calendar.TeachingDays(term) is null))
        {
            return;
        }

        var teaching = terms.Sum(term => calendar.TeachingDays(term)!.Value);
        var inset = terms.Sum(term => calendar.TeachingAndInsetDays(term)!.Value) - teaching;
        var (listed, usual) = Extra(year.Year, calendar);
        var fewer = Math.Max(0, listed - usual);
        if (teaching + inset > 195 || teaching + inset < 195 - fewer)
        {
            SayCount(year, LintFindings.UnusualCount(year.Year, teaching, inset, Expected(fewer)), year.StatedDays == teaching + inset);
        }
        else if (calendar.Level == CalendarLevel.School && inset != 5)
        {
            SayCount(year, LintFindings.UnusualCount(year.Year, teaching, inset, Expected(fewer)), asStated: true);
        }
    }

    private static string Expected(int fewer) => fewer == 0 ? "195 (190 + 5)" : $"{195 - fewer} to 195 ({190 - fewer} or more + 5)";

    private static void SayCount(YearEntry year, string sentence, bool asStated)
    {
        if (asStated)
        {
            year.Spot.Note("ECF225", sentence);
        }
        else
        {
            year.Spot.Warning("ECF225", sentence);
        }
    }
}
