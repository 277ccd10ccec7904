using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Holds the INSET days, closures and bank holidays of each year against its terms.</summary>
internal static class YearChecks
{
    internal static void Check(IReadOnlyList<YearEntry> years, BankHolidays bankHolidays)
    {
        foreach (var year in years.Where(year => year.AllTermsRead && !year.Inherited))
        {
            InsetDays(year, bankHolidays);
            Closures(year);
            MissingTerms(year);
            Horizon(year, bankHolidays);
        }
    }

    private static void InsetDays(YearEntry year, BankHolidays bankHolidays)
    {
        var seen = new Dictionary<LocalDate, string>();
        foreach (var inset in year.InsetDays)
        {
            InsetDay(year, inset, bankHolidays);
            if (!seen.TryAdd(inset.Value.Date, inset.Spot.Path))
            {
                inset.Spot.Warning("ECF211", CalendarFindings.InsetTwice(inset.Value.Date, seen[inset.Value.Date]));
            }
        }
    }

    private static void InsetDay(YearEntry year, Placed<InsetDay> inset, BankHolidays bankHolidays)
    {
        var date = inset.Value.Date;
        var spot = inset.Spot.Part("date");
        if (year.TermOn(date) is not { } term)
        {
            spot.Error("ECF209", CalendarFindings.InsetOutsideTerms(date, year));
        }
        else if (ReasonOff(date, term.Term, bankHolidays) is { } reason)
        {
            spot.Warning("ECF210", CalendarFindings.InsetOnDayOff(date, reason));
        }
    }

    private static string? ReasonOff(LocalDate date, SchoolTerm term, BankHolidays bankHolidays) => date.IsWeekend()
        ? "a day of the weekend"
        : bankHolidays.NameOf(date) is { } name
            ? $"a bank holiday ({name})"
            : term.HalfTerm?.Contains(date) == true ? "in the half-term" : null;

    private static void Closures(YearEntry year)
    {
        foreach (var closure in year.Closures)
        {
            if (new DateInterval(closure.Value.First, closure.Value.Last).All(day => day.IsWeekend()))
            {
                closure.Spot.Warning("ECF224", CalendarFindings.ClosureOnWeekend(closure.Value));
                continue;
            }

            if (!year.Terms.Any(term => term.Term.First <= closure.Value.Last && closure.Value.First <= term.Term.KnownTo))
            {
                closure.Spot.Warning("ECF219", CalendarFindings.ClosureOutsideTerms(closure.Value, year));
            }
        }
    }

    private static void MissingTerms(YearEntry year)
    {
        var missing = Enum.GetValues<TermName>().Except(year.Terms.Select(term => term.Term.Name)).ToList();
        if (missing.Count > 0)
        {
            year.Spot.Part("terms").Note("ECF220", CalendarFindings.MissingTerms(year.Year, missing));
        }
    }

    private static void Horizon(YearEntry year, BankHolidays bankHolidays)
    {
        if (!year.Terms.All(term => bankHolidays.Knows(term.Term.First) && bankHolidays.Knows(term.Term.KnownTo)))
        {
            year.Spot.Warning("ECF217", CalendarFindings.NoBankHolidays(year.Year, bankHolidays));
        }
    }
}
