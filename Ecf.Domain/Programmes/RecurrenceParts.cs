namespace Ecf.Domain.Programmes;

/// <summary>The terms or half-terms in which equal numbers of sessions come again.</summary>
internal static class RecurrenceParts
{
    /// <summary>How many parts the place has, 1 where sessions do not come again; 0 where the place is shorter than a part or not known.</summary>
    internal static int PartsOf(this Recurrence each, Anchor place) => each switch
    {
        Recurrence.None => 1,
        _ when place.Week is not null => 0,
        Recurrence.EachTerm => place.HalfTerm is null ? place.Terms.Count : 0,
        _ => place.HalfTerm is null ? 2 * place.Terms.Count : 1,
    };

    /// <summary>The same sessions, a cell for each part; the cell itself where they do not come again.</summary>
    internal static IEnumerable<SessionTemplate> Parts(this SessionTemplate session)
    {
        if (session.Each == Recurrence.None)
        {
            return [session];
        }

        var places = session.Each == Recurrence.EachTerm ? session.In.Terms.Select(Anchor.Term) : Anchor.HalfTerms.Where(session.In.Contains);
        var count = session.Count / session.Each.PartsOf(session.In);
        return places.Select(place => session with { In = place, Count = count, Each = Recurrence.None });
    }
}
