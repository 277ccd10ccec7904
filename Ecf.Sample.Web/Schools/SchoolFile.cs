using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Schools;

/// <summary>Everything of one school as at a day.</summary>
internal sealed record SchoolFile
{
    internal required School School { get; init; }

    /// <summary>Everybody who has been there by the day, by name.</summary>
    internal required IReadOnlyList<SchoolPerson> People { get; init; }

    /// <summary>The induction tutors, the first first.</summary>
    internal required IReadOnlyList<(string Name, LocalDate From, LocalDate? To)> Tutors { get; init; }

    /// <summary>What each cohort brings; cohorts without money for the school are left out.</summary>
    internal required IReadOnlyList<(HubCohort Cohort, FundingStatement Statement)> Funding { get; init; }

    /// <summary>What is still to be declared of those there, the nearest deadline first.</summary>
    internal required IReadOnlyList<(SchoolPerson Person, DueDeclaration Due)> Declarations { get; init; }

    /// <summary>The buddies of the mentors there, in the round that holds.</summary>
    internal required IReadOnlyList<(SchoolPerson Mentor, string Buddies, LocalDate Since)> Buddies { get; init; }

    /// <summary>Those there on the day.</summary>
    internal IReadOnlyList<SchoolPerson> Here => [.. People.Where(person => person.Member is { HasLeft: false })];
}
