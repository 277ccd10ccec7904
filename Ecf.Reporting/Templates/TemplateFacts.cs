using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;

namespace Ecf.Reporting.Templates;

/// <summary>Everything that the templates of one cohort may show: the facts of its reports, and what letters say besides.</summary>
public sealed class TemplateFacts
{
    /// <summary>The hub as letters name it.</summary>
    public required HubDetails Hub { get; init; }

    /// <summary>The cohort's people, hours and money on a day.</summary>
    public required CohortFacts Cohort { get; init; }

    /// <summary>The programmes that the hub prints for its schools; <c>null</c> where its files lack one.</summary>
    public PrintedProgrammes? Programmes { get; init; }

    /// <summary>The funding rates of one area for the cohort; none where none are held.</summary>
    public IReadOnlyList<FundingRate> Rates { get; init; } = [];

    /// <summary>The buddies of each mentor, by the mentor's id; none where the hub has made no round.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<MentorBuddy>> Buddies { get; init; } = new Dictionary<string, IReadOnlyList<MentorBuddy>>();

    internal IReadOnlyList<CohortMember> People => field ??= Cohort.InOrder;

    internal IReadOnlyList<SchoolOf> Schools => field ??= SchoolOf.In(this);

    internal Report Report => field ??= CohortReport.Of(Cohort);

    private ILookup<string, CohortMember> BySchool => field ??= People.ToLookup(member => member.Urn ?? member.School, StringComparer.Ordinal);

    private ILookup<string, FundingLine> MoneyBySchool => field ??= Cohort.Funding.Lines.ToLookup(line => line.School, StringComparer.Ordinal);

    private ILookup<(string Id, ParticipantRole Role), DueDeclaration> Declarations => field ??= Cohort.DeclarationsDue.ToLookup(due => (due.Person, due.Role));

    internal IEnumerable<CohortMember> PeopleAt(SchoolOf school) => BySchool[school.Key];

    internal IEnumerable<FundingLine> MoneyOf(string urn) => MoneyBySchool[urn]
        .OrderBy(line => line.EctName, NameOrder.Comparer).ThenBy(line => line.Ect, StringComparer.Ordinal).ThenBy(line => line.Component);

    internal IEnumerable<DueDeclaration> DeclarationsOf(CohortMember member) =>
        Declarations[(member.Id, member.Role == Audience.Mentor ? ParticipantRole.Mentor : ParticipantRole.EarlyCareerTeacher)];
}
