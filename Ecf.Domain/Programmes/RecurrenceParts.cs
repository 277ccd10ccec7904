namespace Ecf.Domain.Programmes;

/// <summary>How many terms or half-terms a place holds.</summary>
internal static class RecurrenceParts
{
    /// <summary>The parts in which equal numbers of sessions lie, 1 where they do not come again; 0 where the place is shorter than a part or not known.</summary>
    internal static int PartsOf(this Recurrence each, Anchor place) => each switch
    {
        Recurrence.None => 1,
        _ when place.Week is not null => 0,
        Recurrence.EachTerm => place.HalfTerm is null ? place.Terms.Count : 0,
        _ => place.HalfTerm is null ? 2 * place.Terms.Count : 1,
    };
}
