using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>Cuts an induction into spells at every move and change of mentor.</summary>
internal sealed class SpellMaking(ClaimFacts facts, IReadOnlyDictionary<string, ClaimedMentor> mentors)
{
    private readonly ILookup<string, ClaimedMove> moves = facts.Moves.OrderBy(move => move.From).ToLookup(move => move.Ect, StringComparer.Ordinal);
    private readonly ILookup<string, ClaimedMentoring> mentorings = facts.Mentorings.OrderBy(change => change.From).ToLookup(change => change.Ect, StringComparer.Ordinal);

    internal IReadOnlyList<Spell> Of(ClaimedEct ect)
    {
        if (facts.Moves.Count + facts.Mentorings.Count == 0)
        {
            return [Spell(ect, (ect.School, ect.Area, ect.Mentor), (ect.Year1From, ect.LastDay), null)];
        }

        var cuts = moves[ect.Ect].Select(move => move.From).Concat(mentorings[ect.Ect].Select(change => change.From))
            .Where(day => day <= ect.LastDay).Append(ect.Year1From).Distinct().Order().ToList();
        var states = cuts.ConvertAll(day => StateOn(ect, day));
        return [.. cuts.Select((from, index) => index + 1 < cuts.Count
            ? Spell(ect, states[index], (from, cuts[index + 1].PlusDays(-1)), states[index + 1].Mentor)
            : Spell(ect, states[index], (from, ect.LastDay), null))];
    }

    private (string School, FundingArea? Area, string? Mentor) StateOn(ClaimedEct ect, LocalDate day)
    {
        var move = moves[ect.Ect].LastOrDefault(move => move.From <= day);
        var change = mentorings[ect.Ect].LastOrDefault(change => change.From <= day);
        return (move?.School ?? ect.School, move is null ? ect.Area : move.Area, change is null ? ect.Mentor : change.Mentor);
    }

    private Spell Spell(ClaimedEct ect, (string School, FundingArea? Area, string? Mentor) state, (LocalDate From, LocalDate To) days, string? next)
    {
        var mentor = state.Mentor is { } id ? mentors[id] : null;
        var cut = mentor?.Left is { } left && left < days.To;
        return new()
        {
            Ect = ect,
            Mentor = mentor,
            School = state.School,
            Area = state.Area,
            From = days.From,
            To = cut ? mentor!.Left!.Value : days.To,
            IsHandedOn = next is not null && next != state.Mentor,
        };
    }
}
