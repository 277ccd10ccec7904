using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Buddies;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Reporting.Cohorts;

/// <summary>Everything that the reports of one cohort are made from. An empty cohort is a cohort too.</summary>
public sealed class CohortFacts
{
    /// <summary>The hub's name.</summary>
    public required string Hub { get; init; }

    /// <summary>The year in which the cohort's academic year starts: 2024 for 2024/25.</summary>
    public required int Cohort { get; init; }

    /// <summary>The date of every figure.</summary>
    public required LocalDate AsAt { get; init; }

    /// <summary>The people, in any order; reports order them by name and id.</summary>
    public required IReadOnlyList<CohortMember> Members { get; init; }

    /// <summary>The money on the same date.</summary>
    public required FundingStatement Funding { get; init; }

    /// <summary>The names of schools by unique reference number, for the money.</summary>
    public required IReadOnlyDictionary<string, string> SchoolNames { get; init; }

    /// <summary>What is still to be declared of the members, in the order to see to it; none where nobody asked.</summary>
    public IReadOnlyList<DueDeclaration> DeclarationsDue { get; init; } = [];

    /// <summary>The round of buddies that holds on the date; <c>null</c> before the first round, and where nobody asked.</summary>
    public BuddyPairing? Buddies { get; init; }

    /// <summary>Whether that round is only proposed and not accepted yet; accepted by default.</summary>
    public bool BuddiesAreProposed { get; init; }

    /// <summary>Where programmes, calendars and rates came from.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];

    /// <summary>Sentences that every reader should see, such as that the people are made up.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What to ask the provider of each programme that plans less training in a year than is funded (ECF410): questions and no accusations.</summary>
    public IReadOnlyList<Finding> Questions => [.. Programmes.SelectMany(programme => FundedHoursList.Embedded.Questions(programme, Cohort))];

    /// <summary>The same facts with these people alone, for a report on one of them; the money stays the whole cohort's.</summary>
    public CohortFacts Only(params IReadOnlyList<CohortMember> members) => With(members, Funding, (Buddies, BuddiesAreProposed));

    /// <summary>The same facts with a round of buddies.</summary>
    /// <param name="buddies">The round that holds, or is proposed; <c>null</c> for none.</param>
    /// <param name="areProposed">Whether it is not accepted yet.</param>
    public CohortFacts With(BuddyPairing? buddies, bool areProposed = false) => With(Members, Funding, (buddies, areProposed));

    /// <summary>The same facts with these people and this money alone.</summary>
    internal CohortFacts Part(IReadOnlyList<CohortMember> members, FundingStatement funding) => With(members, funding, (Buddies, BuddiesAreProposed));

    private CohortFacts With(IReadOnlyList<CohortMember> members, FundingStatement funding, (BuddyPairing? Round, bool AreProposed) buddies) => new()
    {
        Hub = Hub,
        Cohort = Cohort,
        AsAt = AsAt,
        Members = members,
        Funding = funding,
        Buddies = buddies.Round,
        BuddiesAreProposed = buddies.AreProposed,
        SchoolNames = SchoolNames,
        DeclarationsDue = DeclarationsDue,
        Sources = Sources,
        Notes = Notes,
    };

    /// <summary>"2024/25".</summary>
    public string CohortName => new Domain.Calendars.AcademicYear(Cohort).ToString();

    /// <summary>The people by role, then name, then id: the order of every table.</summary>
    internal IReadOnlyList<CohortMember> InOrder => [.. Members
        .OrderBy(member => member.Role).ThenBy(member => member.Name, NameOrder.Comparer).ThenBy(member => member.Id, StringComparer.Ordinal)];

    /// <summary>The programmes that the members follow, by id.</summary>
    internal IReadOnlyList<Programme> Programmes => [.. Members
        .Select(member => member.Schedule.Programme).DistinctBy(programme => programme.Id).OrderBy(programme => programme.Id, StringComparer.Ordinal)];
}
