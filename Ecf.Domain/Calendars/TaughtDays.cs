using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Makes terms of school days listed one by one: what is missing between them is a break or a closure.</summary>
internal sealed class TaughtDays(DraftTerms terms, BankHolidays bankHolidays)
{
    private const int DaysInABreak = 3;

    /// <summary>Puts the days into their terms, and gives the closures between them.</summary>
    /// <param name="taught">The days listed, each with its place.</param>
    /// <param name="explained">Whether the file, or the bank holidays, say why a day is not taught on.</param>
    internal List<Placed<Closure>> Put(SortedDictionary<LocalDate, Spot> taught, Func<LocalDate, bool> explained)
    {
        var shut = new List<Placed<Closure>>();
        foreach (var (before, after) in taught.Zip(taught.Skip(1)))
        {
            List<LocalDate> missing = [.. SchoolWeekdays.Weekdays(before.Key.PlusDays(1), after.Key.PlusDays(-1)).Where(day => bankHolidays.NameOf(day) is null)];
            List<LocalDate> unexplained = [.. missing.Where(day => !explained(day))];
            if (unexplained.Count >= DaysInABreak && PutBreak(before.Key, after, unexplained))
            {
                continue;
            }

            shut.AddRange(unexplained.Select(day => Shut(day, after.Value)));
        }

        PutEnds(taught);
        return shut;
    }

    /// <summary>Puts the break between two days listed. INSET days at its edges are none of it, bank holidays are.</summary>
    private bool PutBreak(LocalDate before, KeyValuePair<LocalDate, Spot> after, List<LocalDate> off)
    {
        var first = bankHolidays.NameOf(before.WeekdayAfter()) is null ? off[0] : before.WeekdayAfter();
        var last = bankHolidays.NameOf(after.Key.WeekdayBefore()) is null ? off[^1] : after.Key.WeekdayBefore();
        if (!terms.PutBreak(first, last, after.Value))
        {
            return false;
        }

        Listed(before);
        Listed(after.Key);
        return true;
    }

    private void Listed(LocalDate day) => terms.Of(DraftBreak.YearOf(day), DraftTerms.SeasonOf(day)).ListsEveryDay();

    private static Placed<Closure> Shut(LocalDate day, Spot spot)
    {
        spot.Note("ECF248", DraftFindings.NotListed(day));
        return new(new(day, day, "Not listed as a school day"), spot);
    }

    /// <summary>The first and the last day listed are a term's, unless the list begins or ends in the middle of one.</summary>
    private void PutEnds(SortedDictionary<LocalDate, Spot> taught)
    {
        if (taught.Count == 0)
        {
            return;
        }

        var ((first, at), (last, to)) = (taught.First(), taught.Last());
        if (DraftBreak.StartOf(first) is { } starting)
        {
            terms.Of(starting.Year, starting.Term).StartsAfterHoliday(first, at);
        }

        if (DraftBreak.EndOf(last) is { } ending)
        {
            terms.Of(ending.Year, ending.Term).EndsBeforeHoliday(last, to);
        }
    }
}
