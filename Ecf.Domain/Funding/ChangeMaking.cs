namespace Ecf.Domain.Funding;

/// <summary>Reckons a statement again with one thing changed, for the people whom the change touches.</summary>
internal sealed class ChangeMaking
{
    private const string Elsewhere = "elsewhere";

    private readonly FundingStatement statement;
    private readonly Dictionary<string, ClaimedEct> ects;
    private readonly ILookup<string, string> ectsOfMentor;
    private readonly ILookup<string, string> mentorsOfEct;
    private readonly ILookup<string, ClaimedMove> moves;
    private readonly ILookup<string, ClaimedMentoring> mentorings;

    internal ChangeMaking(FundingStatement statement)
    {
        this.statement = statement;
        var facts = statement.Claim.Facts;
        ects = facts.Ects.ToDictionary(ect => ect.Ect, StringComparer.Ordinal);
        var spells = statement.Claim.Spells.SelectMany(ofEct => ofEct).Where(spell => spell.Mentor is not null).ToList();
        ectsOfMentor = spells.ToLookup(spell => spell.Mentor!.Mentor, spell => spell.Ect.Ect, StringComparer.Ordinal);
        mentorsOfEct = spells.ToLookup(spell => spell.Ect.Ect, spell => spell.Mentor!.Mentor, StringComparer.Ordinal);
        moves = facts.Moves.ToLookup(move => move.Ect, StringComparer.Ordinal);
        mentorings = facts.Mentorings.ToLookup(change => change.Ect, StringComparer.Ordinal);
    }

    internal IReadOnlyList<FundingChange> All()
    {
        var there = statement.Lines.Select(line => line.Spell).Distinct().Where(spell => spell.Covers(statement.AsAt.PlusDays(1))).ToList();
        return
        [
            .. there.DistinctBy(spell => spell.Ect.Ect).Where(spell => spell.From <= statement.AsAt).Select(Moves),
            .. there.Where(HasOneEct).DistinctBy(spell => spell.Mentor!.Mentor).Select(SecondEct),
            .. statement.Lines.Where(AwaitsEngagement).DistinctBy(line => line.Mentor).Select(line => UnderEngaged(line.Spell)),
        ];
    }

    private FundingChange Moves(Spell spell)
    {
        var facts = Around(spell.Ect.Ect);
        var day = statement.AsAt.PlusDays(1);
        var (earlierMoves, earlierMentors) = (facts.Moves.Where(move => move.Ect != spell.Ect.Ect || move.From < day), facts.Mentorings.Where(change => change.Ect != spell.Ect.Ect || change.From < day));
        return Change(ChangeKind.EctMoves, (spell, spell.Ect.Name), facts, new()
        {
            Ects = facts.Ects,
            Mentors = facts.Mentors,
            Moves = [.. earlierMoves, new(spell.Ect.Ect, day, Elsewhere, spell.Area)],
            Mentorings = [.. earlierMentors, new(spell.Ect.Ect, day, null)],
            Schools = facts.Schools,
        });
    }

    private FundingChange SecondEct(Spell spell)
    {
        var facts = Around(spell.Ect.Ect);
        var second = spell.Ect with { Ect = spell.Ect.Ect + "+", School = spell.School, Area = spell.Area, Mentor = spell.Mentor!.Mentor, Left = null, Year1From = NodaTime.LocalDate.Min(statement.AsAt.PlusDays(1), spell.Ect.Year2From.PlusDays(-1)) };
        return Change(ChangeKind.SecondEct, (spell, spell.Mentor.Name), facts, Copy(facts, [.. facts.Ects, second], facts.Mentors));
    }

    private FundingChange UnderEngaged(Spell spell)
    {
        var facts = Around(spell.Ect.Ect);
        IReadOnlyList<ClaimedMentor> mentors = [.. facts.Mentors.Select(mentor => mentor.Mentor == spell.Mentor!.Mentor ? mentor with { Engagement = FundingRule.Engagement - 1 } : mentor)];
        return Change(ChangeKind.EngagementUnder75, (spell, spell.Mentor!.Name), facts, Copy(facts, facts.Ects, mentors));
    }

    private FundingChange Change(ChangeKind kind, (Spell Spell, string Person) about, ClaimFacts before, ClaimFacts after) =>
        new(kind, about.Spell.School, about.Person, InAll(before, about.Spell.School), InAll(after, about.Spell.School));

    private Money InAll(ClaimFacts facts, string school) => FundingStatement.For(new(facts), statement.Rates, statement.AsAt).Lines.Where(line => line.School == school).Sum(line => line.InAll);

    /// <summary>The facts of an ECT, the ECT's mentors, and all whom they mentor.</summary>
    private ClaimFacts Around(string ect)
    {
        var near = mentorsOfEct[ect].SelectMany(mentor => ectsOfMentor[mentor]).Append(ect).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Ects = [.. near.Select(id => ects[id])],
            Mentors = [.. statement.Claim.Mentors.Where(mentor => near.Any(id => mentorsOfEct[id].Contains(mentor.Mentor) || ects[id].Mentor == mentor.Mentor || mentorings[id].Any(change => change.Mentor == mentor.Mentor)))],
            Moves = [.. near.SelectMany(id => moves[id])],
            Mentorings = [.. near.SelectMany(id => mentorings[id])],
            Schools = statement.Claim.Facts.Schools,
        };
    }

    private bool HasOneEct(Spell spell) => spell.Mentor is { } mentor && ectsOfMentor[mentor.Mentor].Distinct().Take(2).Count() == 1;

    private static bool AwaitsEngagement(FundingLine line) => line.StillToCome.Any(share => share is { Earned: Earning.EvidencePoints, Number: 2 });

    private static ClaimFacts Copy(ClaimFacts facts, IReadOnlyList<ClaimedEct> ects, IReadOnlyList<ClaimedMentor> mentors) =>
        new() { Ects = ects, Mentors = mentors, Moves = facts.Moves, Mentorings = facts.Mentorings, Schools = facts.Schools };
}
