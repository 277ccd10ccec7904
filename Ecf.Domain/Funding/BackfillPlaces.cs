namespace Ecf.Domain.Funding;

/// <summary>On whose line each mentor's backfill stands: at each school, that of the first ECT whom the mentor has there.</summary>
internal sealed class BackfillPlaces
{
    private static readonly IReadOnlyList<Share> None = [];

    private readonly Dictionary<(string Mentor, string School), (Spell Carrier, List<Share> Shares)> places = [];

    private BackfillPlaces()
    {
    }

    internal static BackfillPlaces Of(ShareMaking making)
    {
        var made = new BackfillPlaces();
        var chains = new Dictionary<string, List<Share>>(StringComparer.Ordinal);
        foreach (var spells in making.Claim.SpellsOfMentors.Values)
        {
            if (!spells[0].Mentor!.FundedBefore)
            {
                made.Add(making, spells, chains);
            }
        }

        foreach (var chain in chains.Values)
        {
            PennyShares.Pay(chain);
        }

        return made;
    }

    /// <summary>The spell on whose line the mentor's money of a school stands.</summary>
    internal Spell CarrierOf(Spell spell) => places[(spell.Mentor!.Mentor, spell.School)].Carrier;

    /// <summary>The spell on whose line the mentor's money stands at another school; <c>null</c> where none does.</summary>
    /// <param name="spell">One of the mentor's.</param>
    /// <param name="ofMentor">All of them, in order of time.</param>
    internal Spell? ElsewhereOf(Spell spell, IEnumerable<Spell> ofMentor) => ofMentor
        .Where(other => other.School != spell.School && SharesOf(other).Count > 0).Select(CarrierOf).FirstOrDefault();

    internal IReadOnlyList<Share> SharesOf(Spell spell) => places.TryGetValue((spell.Mentor!.Mentor, spell.School), out var place) ? place.Shares : None;

    private void Add(ShareMaking making, List<Spell> spells, Dictionary<string, List<Share>> chains)
    {
        foreach (var spell in spells)
        {
            places.TryAdd((spell.Mentor!.Mentor, spell.School), (spell, []));
        }

        foreach (var (spell, share) in new MentorRun(making, spells).Shares())
        {
            var place = places[(spell.Mentor!.Mentor, spell.School)];
            place.Shares.Add(share);
            if (!chains.TryGetValue(place.Carrier.Ect.Ect, out var chain))
            {
                chains[place.Carrier.Ect.Ect] = chain = [];
            }

            chain.Add(share);
        }
    }
}
