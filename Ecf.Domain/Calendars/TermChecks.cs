namespace Ecf.Domain.Calendars;

/// <summary>Holds the terms of a file against each other, in the order they should be taught.</summary>
internal static class TermChecks
{
    /// <summary>Says what is wrong; <c>true</c> where the terms follow each other, so that a calendar can be made of them.</summary>
    internal static bool Check(IReadOnlyList<YearEntry> years)
    {
        var terms = years.SelectMany(year => year.Terms).OrderBy(term => term.Value.Year).ThenBy(term => term.Value.Name).ToList();
        terms.ForEach(SayWhatIsOpen);
        return terms.Zip(terms.Skip(1)).Aggregate(true, (inOrder, pair) => InOrder(pair.First.Value, pair.Second) && inOrder);
    }

    private static bool InOrder(SchoolTerm before, Placed<SchoolTerm> after)
    {
        if (after.Value.KnownTo < before.First)
        {
            after.Place.Error("ECF207", CalendarFindings.OutOfOrder(before, after.Value));
            return false;
        }

        if (after.Value.First <= before.KnownTo)
        {
            after.Place.Error("ECF206", CalendarFindings.Overlap(before, after.Value));
            return false;
        }

        return true;
    }

    private static void SayWhatIsOpen(Placed<SchoolTerm> term)
    {
        if (term.Value.Last is null)
        {
            term.Place.Note("ECF215", CalendarFindings.NoLastDay(term.Value));
        }
        else if (term.Value.Provisional)
        {
            term.Place.Note("ECF215", CalendarFindings.Provisional(term.Value));
        }

        if (term.Value.Last is not null && !term.Place.Has("halfTerm"))
        {
            term.Place.Note("ECF216", CalendarFindings.NoHalfTerm(term.Value));
        }
    }
}
