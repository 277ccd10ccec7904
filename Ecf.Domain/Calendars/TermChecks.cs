namespace Ecf.Domain.Calendars;

/// <summary>Holds the terms of a file against each other, in the order they should be taught.</summary>
internal static class TermChecks
{
    internal static void Check(IReadOnlyList<YearEntry> years)
    {
        var terms = years.SelectMany(year => year.Terms).OrderBy(term => term.Value.Year).ThenBy(term => term.Value.Name).ToList();
        foreach (var (before, after) in terms.Zip(terms.Skip(1)))
        {
            InOrder(before.Value, after);
        }

        terms.ForEach(SayWhatIsOpen);
    }

    private static void InOrder(SchoolTerm before, Placed<SchoolTerm> after)
    {
        if (after.Value.KnownTo < before.First)
        {
            after.Place.Error("ECF207", CalendarFindings.OutOfOrder(before, after.Value));
        }
        else if (after.Value.First <= before.KnownTo)
        {
            after.Place.Error("ECF206", CalendarFindings.Overlap(before, after.Value));
        }
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

        if (term.Value is { HalfTerm: null, Last: not null })
        {
            term.Place.Note("ECF216", CalendarFindings.NoHalfTerm(term.Value));
        }
    }
}
