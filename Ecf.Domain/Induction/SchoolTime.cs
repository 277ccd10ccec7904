using System.Runtime.CompilerServices;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A calendar as induction counts it: its days on which staff are in school, INSET days included, numbered through.</summary>
/// <remarks>
/// INSET days count because they are among the 195 days of a teacher's contract; so a school that moves one within its terms
/// moves nobody's induction. Made once a calendar and shared by all who keep it, for as long as the calendar lives.
/// </remarks>
internal sealed class SchoolTime
{
    private static readonly ConditionalWeakTable<TermCalendar, SchoolTime> Made = [];

    private readonly LocalDate[] days;
    private readonly DayCounts counts;
    private readonly CountedTerm[] terms;

    private SchoolTime(TermCalendar calendar)
    {
        var counted = new List<CountedTerm>();
        var staffDays = new List<LocalDate>();
        foreach (var term in calendar.Terms.Where(term => term.Last is not null))
        {
            var first = staffDays.Count;
            staffDays.AddRange(new DateInterval(term.First, term.Last!.Value).Where(day => calendar.KindOf(day) is DayKind.Teaching or DayKind.Inset));
            counted.Add(new(term, term.Last!.Value, staffDays.Count - first));
        }

        (days, counts, terms) = ([.. staffDays], new(staffDays), [.. counted]);
        BankHolidaysKnownTo = calendar.BankHolidays.KnownTo;
    }

    internal LocalDate BankHolidaysKnownTo { get; }

    internal static SchoolTime Of(TermCalendar calendar) => Made.GetValue(calendar, key => new(key));

    /// <summary>Whether the calendar knows how much of a term lies after this day: the day is in a term, in a holiday, or in the August before the first autumn term.</summary>
    internal bool Knows(LocalDate date) => From(date) is { } index
        && (index > 0 ? terms[index].Term.Covers(date) || terms[index].Follows(terms[index - 1]) : terms[0].StartsBy(date));

    /// <summary>The terms that follow each other without a gap from this day on; none where the day is past them all.</summary>
    internal ReadOnlySpan<CountedTerm> RunFrom(LocalDate date)
    {
        if (From(date) is not { } first)
        {
            return [];
        }

        var end = first + 1;
        while (end < terms.Length && terms[end].Follows(terms[end - 1]))
        {
            end++;
        }

        return terms.AsSpan(first, end - first);
    }

    /// <summary>How many staff days there are from one day to another, both included.</summary>
    internal int DaysBetween(LocalDate first, LocalDate last) => last < first ? 0 : counts.Through(last) - counts.Before(first);

    /// <summary>The staff day that is so many days on: 1 is the first on or after the day given.</summary>
    internal LocalDate Day(LocalDate from, int number) => days[counts.Before(from) + number - 1];

    /// <summary>The last staff day on or before a day; the day itself where there is none.</summary>
    internal LocalDate LastDayBy(LocalDate date) => counts.Through(date) is > 0 and var count ? days[count - 1] : date;

    /// <summary>The first staff day on or after a day, or <c>null</c> past the end.</summary>
    internal LocalDate? FirstDayFrom(LocalDate date) => counts.Before(date) is var count && count < days.Length ? days[count] : null;

    private int? From(LocalDate date)
    {
        for (var index = 0; index < terms.Length; index++)
        {
            if (date <= terms[index].Last)
            {
                return index;
            }
        }

        return null;
    }
}
