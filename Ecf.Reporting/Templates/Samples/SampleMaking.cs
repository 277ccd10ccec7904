using Ecf.Domain.Declarations;
using Ecf.Domain.Examples;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Reporting.Templates.Samples;

/// <summary>Makes what templates read of an example cohort.</summary>
internal sealed class SampleMaking(LocalDate asAt)
{
    private const int Year = 2024;

    internal string? Telephone { get; init; } = "0115 496 0123";

    internal TemplateFacts Of(IReadOnlyList<ExamplePerson> people)
    {
        var figures = ExampleCohort.Starting(new(Year, 9, 2)).With(people).AsAt(asAt);
        return new()
        {
            Hub = new("Sample Teaching Hub", "ect@sample-hub.example", Telephone, "A made-up hub for trying templates"),
            Cohort = Cohort(figures),
            Programmes = new PrintedProgrammes(ShippedProgrammes.Get(ShippedProgrammes.RedhillEctAsPrinted), ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted)),
            Rates = [.. FundingRates.Embedded.All.Where(rate => rate.Area == FundingArea.EnglandExcludingLondon && rate.AppliesTo(Year))],
            Buddies = SampleBuddies.Of(people),
        };
    }

    private static CohortFacts Cohort(ExampleFigures figures) => new()
    {
        Hub = "Sample Teaching Hub",
        Cohort = Year,
        AsAt = figures.AsAt,
        Members = [.. figures.Members.Select(member => Member(member, figures.Members))],
        Funding = figures.Statement(),
        SchoolNames = figures.Members.SelectMany(member => new[] { member.Person.School, member.Person.SchoolBefore ?? member.Person.School }).Distinct()
            .ToDictionary(school => school.Urn, school => school.Name, StringComparer.Ordinal),
        DeclarationsDue = DueList.Of(figures.Members.Select(member => member.Declarations)),
        Notes = ["The people and schools of this sample are made up"],
    };

    private static CohortMember Member(ExampleMember member, IReadOnlyList<ExampleMember> all) => new()
    {
        Id = member.Person.Trn,
        Name = member.Person.Name,
        Role = member.Person.Role,
        Subject = member.Person.Subject,
        School = member.Person.School.Name,
        Urn = member.Person.School.Urn,
        Fte = new(member.Person.Share),
        Start = member.Start,
        Left = member.Person.Left,
        Partners = [.. Partners(member.Person, all.Select(other => other.Person)).OrderBy(partner => partner.Name, StringComparer.Ordinal).ThenBy(partner => partner.Id, StringComparer.Ordinal)],
        Register = member.Register,
        Ledger = member.Ledger,
        Clocks = member.Timeline is null ? null : TwoClocks.Of(member.Timeline, TrainingPace.Redhill),
    };

    private static IEnumerable<CohortPartner> Partners(ExamplePerson person, IEnumerable<ExamplePerson> people) => person.Role == Audience.Mentor
        ? people.Where(ect => ect.Mentor == person.Trn && ect.Left is null).Select(ect => new CohortPartner(ect.Trn, ect.Name))
        : people.Where(mentor => mentor.Trn == person.Mentor).Select(mentor => new CohortPartner(mentor.Trn, mentor.Name));
}
