namespace Ecf.Domain.Funding;

/// <summary>The ECTs and mentors that funding is reckoned for, and who mentors whom.</summary>
public sealed class FundingClaim
{
    private readonly Dictionary<string, ClaimedMentor> mentorsById;
    private readonly ILookup<string, ClaimedEct> providerLedByMentor;

    /// <summary>A claim of known facts. For facts typed by people use <see cref="Check"/>, which returns what is wrong.</summary>
    /// <param name="ects">The ECTs, in any order.</param>
    /// <param name="mentors">Their mentors, in any order; a mentor without an ECT changes nothing.</param>
    /// <exception cref="ArgumentException">The claim contradicts itself; the message lists every problem.</exception>
    public FundingClaim(IReadOnlyList<ClaimedEct> ects, IReadOnlyList<ClaimedMentor> mentors)
    {
        var findings = ClaimChecks.Of(ects, mentors, "claim");
        if (findings.Count > 0)
        {
            throw new ArgumentException("The claim contradicts itself: " + string.Join(" ", findings));
        }

        Ects = [.. ects.OrderBy(ect => ect.School, StringComparer.Ordinal).ThenBy(ect => ect.Ect, StringComparer.Ordinal)];
        Mentors = [.. mentors.OrderBy(mentor => mentor.Mentor, StringComparer.Ordinal)];
        mentorsById = Mentors.ToDictionary(mentor => mentor.Mentor, StringComparer.Ordinal);
        providerLedByMentor = Ects.Where(ect => ect.ProviderLed && ect.Mentor is not null)
            .OrderBy(ect => ect.Year1From).ThenBy(ect => ect.Ect, StringComparer.Ordinal)
            .ToLookup(ect => ect.Mentor!, StringComparer.Ordinal);
    }

    /// <summary>The ECTs by school and id.</summary>
    public IReadOnlyList<ClaimedEct> Ects { get; }

    /// <summary>The mentors by id.</summary>
    public IReadOnlyList<ClaimedMentor> Mentors { get; }

    /// <summary>The claim, or everything that is wrong with it at once.</summary>
    /// <param name="ects">The ECTs, in any order; findings count them from 0 as given.</param>
    /// <param name="mentors">Their mentors, in any order.</param>
    /// <param name="name">The name that findings give as the file. Default "claim".</param>
    /// <returns>Errors for an id given twice, an own or unknown mentor, years or a leaving day out of order, and empty names.</returns>
    public static ReadResult<FundingClaim> Check(IReadOnlyList<ClaimedEct> ects, IReadOnlyList<ClaimedMentor> mentors, string name = "claim")
    {
        var findings = ClaimChecks.Of(ects, mentors, name);
        return new(findings.Count == 0 ? new(ects, mentors) : null, findings);
    }

    /// <summary>The ECT's mentor, or <c>null</c> where there is none.</summary>
    internal ClaimedMentor? MentorOf(ClaimedEct ect) => ect.Mentor is { } id ? mentorsById[id] : null;

    /// <summary>The provider-led ECTs of a mentor, the earliest first.</summary>
    internal IReadOnlyList<ClaimedEct> ProviderLedEctsOf(ClaimedMentor mentor) => [.. providerLedByMentor[mentor.Mentor]];
}
