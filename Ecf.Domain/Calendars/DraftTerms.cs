using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The terms of a draft, made as entries speak of them.</summary>
internal sealed class DraftTerms(BankHolidays bankHolidays)
{
    private readonly SortedDictionary<(AcademicYear Year, TermName Name), DraftTerm> terms = [];

    internal IEnumerable<((AcademicYear Year, TermName Name) Key, DraftTerm Term)> All => terms.Select(pair => (pair.Key, pair.Value));

    internal DraftTerm Of(AcademicYear year, TermName name)
    {
        if (!terms.TryGetValue((year, name), out var term))
        {
            terms.Add((year, name), term = new(year, name));
        }

        return term;
    }

    internal void PutHalfTerm(Placed<DraftDays> entry, DraftEdge edge)
    {
        var (first, last, spot) = (entry.Value.First, entry.Value.Last, entry.Spot);
        var name = first.Month >= 8 ? TermName.Autumn : first.Month <= 4 ? TermName.Spring : TermName.Summer;
        var term = Of(DraftBreak.YearOf(first), name);
        switch (first == last ? edge : DraftEdge.None)
        {
            case DraftEdge.Start: term.BreakStarts(first, spot); break;
            case DraftEdge.LastIn: term.BreakStarts(first.WeekdayAfter(), spot); break;
            case DraftEdge.End: term.BreakEnds(first, spot); break;
            case DraftEdge.FirstBack: term.BreakEnds(first.WeekdayBefore(), spot); break;
            default: PutOff(term, first, last, spot); break;
        }
    }

    /// <summary>A first or last day of term; of the six short terms some calendars number, an inner one borders on half-term.</summary>
    internal void PutEdge(Placed<DraftDays> entry, DraftWords words)
    {
        var (date, spot) = (entry.Value.First, entry.Spot);
        var starts = words.Edge is DraftEdge.Start or DraftEdge.FirstBack;
        var term = Of(DraftBreak.YearOf(date), words.Season ?? (starts ? SeasonStarting(date) : SeasonOf(date)));
        switch (words.Sixth % 2, starts)
        {
            case (0, true): term.BreakEnds(date.WeekdayBefore(), spot); break;
            case (1, false): term.BreakStarts(date.WeekdayAfter(), spot); break;
            case (_, true): term.Starts(date, spot); break;
            default: term.Ends(date, spot); break;
        }
    }

    internal void PutStretch(Placed<DraftDays> entry, DraftWords words)
    {
        var (first, last) = (entry.Value.First, entry.Value.Last);
        Of(DraftBreak.YearOf(first), words.Season ?? SeasonStarting(first)).IsInSchool(first, last, entry.Spot);
    }

    /// <summary>A break that its days say to be a half-term or a holiday; <c>false</c> where they say neither.</summary>
    internal bool PutBreak(LocalDate first, LocalDate last, Spot spot)
    {
        if (DraftBreak.Of(first, last) is not { } found)
        {
            return false;
        }

        if (found.IsHalfTerm)
        {
            PutOff(Of(found.Year, found.Term), first, last, spot);
            return true;
        }

        Of(found.Year, found.Term).EndsBeforeHoliday(bankHolidays.SchoolWeekdayBefore(first), spot);
        var (year, name) = found.Term == TermName.Summer ? (found.Year.Next, TermName.Autumn) : (found.Year, found.Term + 1);
        Of(year, name).StartsAfterHoliday(bankHolidays.SchoolWeekdayAfter(last), spot);
        return true;
    }

    /// <summary>The term that a day in school belongs to, roughly: enough to know which of the three ends or is going on.</summary>
    internal static TermName SeasonOf(LocalDate date) => date.Month >= 8 ? TermName.Autumn : date.Month <= 4 ? TermName.Spring : TermName.Summer;

    private static TermName SeasonStarting(LocalDate date) =>
        date.Month >= 8 ? TermName.Autumn : date < new LocalDate(date.Year, 3, 20) ? TermName.Spring : TermName.Summer;

    private static void PutOff(DraftTerm term, LocalDate first, LocalDate last, Spot spot)
    {
        List<LocalDate> days = [.. SchoolWeekdays.Weekdays(first, last)];
        if (days.Count > 0)
        {
            term.IsOff(days[0], days[^1], spot);
        }
    }
}
