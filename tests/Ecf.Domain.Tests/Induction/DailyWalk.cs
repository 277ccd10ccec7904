using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Tests.Induction;

/// <summary>The rules of induction in the plainest way: one post, one school day after another, nothing skipped.</summary>
internal static class DailyWalk
{
    internal static IEnumerable<LocalDate> YearEnds(InductionFacts facts)
    {
        var post = facts.Posts[0];
        var ends = new List<LocalDate>();
        var (served, madeUp, first) = (default(Fraction), default(Fraction), facts.Start);
        foreach (var day in StaffDays(post.Calendar, facts.Start).TakeWhile(_ => ends.Count < 2))
        {
            var share = Fraction.Of(post.Pattern.Last(pattern => pattern.From <= day.Date).Share);
            var isServed = served >= Fraction.Of(3);
            (served, madeUp) = isServed ? (served, madeUp + share) : (served + (share / Fraction.Of(day.InTerm)), madeUp);
            if (served >= Fraction.Of(3) && madeUp >= ToMakeUp(facts, first, day.Date))
            {
                ends.Add(day.Date);
                (served, madeUp, first) = (served - Fraction.Of(3), default, day.Date.PlusDays(1));
            }
        }

        return ends;
    }

    private static Fraction ToMakeUp(InductionFacts facts, LocalDate first, LocalDate last)
    {
        var all = facts.Absences.Select(absence => (absence, Days: Days(absence, first, last))).ToList();
        var counted = Sum(all.Where(away => away.absence.Kind is AbsenceKind.Sickness or AbsenceKind.Other).Select(away => away.Days));
        var chosen = Sum(all.Where(away => away.absence.Extends).Select(away => away.Days));
        return counted >= Fraction.Of(30) ? counted + chosen : chosen;
    }

    /// <summary>The absences of these tests lie in terms without a day off, so their week days are their staff days.</summary>
    private static Fraction Days(Absence absence, LocalDate first, LocalDate last)
    {
        var weekDays = new DateInterval(absence.First, absence.Last!.Value).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday).ToList();
        return Fraction.Of(absence.Days!.Value) * new Fraction(weekDays.Count(day => first <= day && day <= last), weekDays.Count);
    }

    private static Fraction Sum(IEnumerable<Fraction> days) => days.Aggregate(default(Fraction), (sum, day) => sum + day);

    private static IEnumerable<(LocalDate Date, int InTerm)> StaffDays(TermCalendar calendar, LocalDate from) =>
        from term in calendar.Terms
        let days = new DateInterval(term.First, term.Last!.Value).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday).ToList()
        from day in days
        where day >= @from
        select (day, days.Count);
}
