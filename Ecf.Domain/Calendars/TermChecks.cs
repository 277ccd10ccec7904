namespace Ecf.Domain.Calendars;

/// <summary>Holds the terms of a calendar against each other, in the order they should be taught.</summary>
internal static class TermChecks
{
    /// <summary>Says what is wrong; <c>true</c> where the terms follow each other, so that a calendar can be made of them.</summary>
    internal static bool Check(IReadOnlyList<YearEntry> years)
    {
        var terms = years.SelectMany(year => year.Terms).OrderBy(term => term.Term.Year).ThenBy(term => term.Term.Name).ToList();
        terms.Where(term => !term.Inherited).ToList().ForEach(SayWhatIsOpen);
        return terms.Zip(terms.Skip(1)).Aggregate(true, (inOrder, pair) => InOrder(pair.First.Term, pair.Second) && inOrder);
    }

    private static bool InOrder(SchoolTerm before, TermEntry after)
    {
        if (after.Term.KnownTo < before.First)
        {
            after.Spot.Error("ECF207", CalendarFindings.OutOfOrder(before, after.Term));
            return false;
        }

        if (after.Term.First <= before.KnownTo)
        {
            after.Spot.Error("ECF206", CalendarFindings.Overlap(before, after.Term));
            return false;
        }

        return true;
    }

    private static void SayWhatIsOpen(TermEntry entry)
    {
        var term = entry.Term;
        if (term.Last is null)
        {
            entry.Spot.Note("ECF215", CalendarFindings.NoLastDay(term));
        }
        else if (term.Provisional)
        {
            entry.Spot.Note("ECF215", CalendarFindings.Provisional(term));
        }

        if (term.Last is not null && !entry.SaysHalfTerm)
        {
            entry.Spot.Note("ECF216", CalendarFindings.NoHalfTerm(term));
        }

        if (term.HalfTermWithin is { } within)
        {
            entry.Spot.Note("ECF227", CalendarFindings.HalfTermNotKnown(term, within));
        }
    }
}
