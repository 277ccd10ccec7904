namespace Ecf.Domain.Funding;

/// <summary>The ECTs and mentors that funding is reckoned for, and who mentors whom, where and when.</summary>
public sealed class FundingClaim
{
    private static readonly ClaimedSchool Unlisted = new("", null);

    private readonly Dictionary<string, ClaimedSchool> schools;
    private readonly Dictionary<string, int> indexOf = new(StringComparer.Ordinal);

    /// <summary>A claim of known facts about people who stay together. For facts typed by people use <see cref="Check(ClaimFacts, string)"/>, which returns what is wrong.</summary>
    /// <param name="ects">The ECTs, in any order.</param>
    /// <param name="mentors">Their mentors, in any order; a mentor without an ECT changes nothing.</param>
    /// <exception cref="ArgumentException">The claim contradicts itself; the message lists every problem.</exception>
    public FundingClaim(IReadOnlyList<ClaimedEct> ects, IReadOnlyList<ClaimedMentor> mentors)
        : this(new ClaimFacts { Ects = ects ?? throw new ArgumentNullException(nameof(ects)), Mentors = mentors ?? throw new ArgumentNullException(nameof(mentors)) })
    {
    }

    /// <summary>A claim of known facts, moves and changes of mentor included.</summary>
    /// <param name="facts">The facts, in any order.</param>
    /// <exception cref="ArgumentException">The claim contradicts itself; the message lists every problem.</exception>
    public FundingClaim(ClaimFacts facts)
        : this(facts, ClaimChecks.Of(facts, "claim"))
    {
    }

    private FundingClaim(ClaimFacts facts, IReadOnlyList<Finding> findings)
    {
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            throw new ArgumentException("The claim contradicts itself: " + string.Join(" ", findings));
        }

        Facts = facts;
        Ects = [.. facts.Ects.OrderBy(ect => ect.School, StringComparer.Ordinal).ThenBy(ect => ect.Ect, StringComparer.Ordinal)];
        Mentors = [.. facts.Mentors.OrderBy(mentor => mentor.Mentor, StringComparer.Ordinal)];
        schools = facts.Schools.ToDictionary(school => school.School, StringComparer.Ordinal);
        var making = new SpellMaking(facts, Mentors.ToDictionary(mentor => mentor.Mentor, StringComparer.Ordinal));
        Spells = [.. Ects.Select(making.Of)];
        for (var index = 0; index < Ects.Count; index++)
        {
            indexOf[Ects[index].Ect] = index;
        }

        SpellsOfMentors = MentorSpells(Spells);
    }

    /// <summary>The ECTs by the school where they began, and id.</summary>
    public IReadOnlyList<ClaimedEct> Ects { get; }

    /// <summary>The mentors by id.</summary>
    public IReadOnlyList<ClaimedMentor> Mentors { get; }

    /// <summary>What the claim was made of.</summary>
    public ClaimFacts Facts { get; }

    /// <summary>The spells of each of <see cref="Ects"/>, in the same order, the earliest first.</summary>
    internal IReadOnlyList<IReadOnlyList<Spell>> Spells { get; }

    /// <summary>The provider-led spells of each mentor who has any, the earliest first.</summary>
    internal IReadOnlyDictionary<string, List<Spell>> SpellsOfMentors { get; }

    /// <summary>The claim, or everything that is wrong with it at once.</summary>
    /// <param name="ects">The ECTs, in any order; findings count them from 0 as given.</param>
    /// <param name="mentors">Their mentors, in any order.</param>
    /// <param name="name">The name that findings give as the file. Default "claim".</param>
    /// <returns>Errors for an id given twice, an own or unknown mentor, years or a leaving day out of order, and empty names.</returns>
    public static ReadResult<FundingClaim> Check(IReadOnlyList<ClaimedEct> ects, IReadOnlyList<ClaimedMentor> mentors, string name = "claim")
    {
        ArgumentNullException.ThrowIfNull(ects);
        ArgumentNullException.ThrowIfNull(mentors);
        return Check(new ClaimFacts { Ects = ects, Mentors = mentors }, name);
    }

    /// <summary>The claim, or everything that is wrong with it at once.</summary>
    /// <param name="facts">The facts; findings count each list from 0 as given.</param>
    /// <param name="name">The name that findings give as the file. Default "claim".</param>
    /// <returns>Beside the errors of people: changes of unknown ECTs, before induction or twice on a day; a warning where replacements go in a circle.</returns>
    public static ReadResult<FundingClaim> Check(ClaimFacts facts, string name = "claim")
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var findings = ClaimChecks.Of(facts, name);
        return new(findings.Any(finding => finding.Severity == Severity.Error) ? null : new(facts, findings), findings);
    }

    internal IReadOnlyList<Spell> SpellsOfEct(ClaimedEct ect) => Spells[indexOf[ect.Ect]];

    internal ClaimedSchool SchoolOf(string urn) => schools.TryGetValue(urn, out var school) ? school : Unlisted;

    private static Dictionary<string, List<Spell>> MentorSpells(IReadOnlyList<IReadOnlyList<Spell>> spells)
    {
        var byMentor = new Dictionary<string, List<Spell>>(StringComparer.Ordinal);
        foreach (var spell in spells.SelectMany(ofEct => ofEct).Where(spell => spell.Mentor is not null && spell.Ect.ProviderLed && spell.From <= spell.To))
        {
            if (!byMentor.TryGetValue(spell.Mentor!.Mentor, out var list))
            {
                byMentor[spell.Mentor.Mentor] = list = [];
            }

            list.Add(spell);
        }

        foreach (var list in byMentor.Values.Where(list => list.Count > 1))
        {
            list.Sort((one, other) => one.From.CompareTo(other.From) is var byDay and not 0 ? byDay : string.CompareOrdinal(one.Ect.Ect, other.Ect.Ect));
        }

        return byMentor;
    }
}
