using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Cohorts;

/// <summary>What the money of a cohort makes of the rows of the store.</summary>
public sealed class ClaimJoinTests
{
    private static readonly Urn School = Urn.Parse("990001", null);

    private static readonly Trn Mentor = Trn.Parse("0009001", null);

    private static readonly LocalDate AfterAll = new(2028, 12, 31);

    [Fact]
    public async Task Claim_AMentorOfEctsInTwoCohorts_IsPaidForOnce()
    {
        var (first, second) = (await Backfill(2024, Records()), await Backfill(2025, Records()));
        Assert.Equal("1,576.10", Amount(first));
        Assert.Equal("0.00", Amount(second));
        Assert.Contains("One First", Assert.Single(second).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claim_NoDeclarationOnRecord_DatesDecide() => Assert.Equal("1,576.10", Amount(await Backfill(2024, Records())));

    [Fact]
    public async Task Claim_TwoTermsDeclared_OnlyTheseArePaidOnceTheYearsAreOver()
    {
        var declared = new[] { DeclarationType.Started, DeclarationType.Retained1 }.Select((type, index) =>
            new Declaration(Mentor, ParticipantRole.Mentor, type, new(2024, 10 + index, 20), DeclarationEvidence.TrainingEventAttended, DeclarationState.Paid));
        var lines = await Backfill(2024, Records() with { Declarations = [.. declared, new(Mentor, ParticipantRole.Mentor, DeclarationType.Retained2, new(2025, 5, 1), State: DeclarationState.Voided)] });
        Assert.Equal("525.37", Amount(lines));
    }

    [Theory]
    [InlineData(100, "721.68")]
    [InlineData(70, "144.34")]
    public async Task Claim_AMentorOfCohort2025_IsPaidByTheEngagementOfTheRegisters(int percent, string amount)
    {
        using var site = Site(Records(mentorCohort: 2025));
        var asked = (await site.FactsAsync(2025, AfterAll)).Members.Single(member => member.Id == Mentor.ToString()).Register.Schedule.Sessions;
        var marks = asked.Select(session => new RegisterEntry(Mentor.ToString(), session.Id, Mark.Attended, session.Date) { Minutes = session.Length.Minutes * percent / 100 });
        Assert.Equal(amount, Amount(await Backfill(2025, Records(mentorCohort: 2025) with { Marks = [.. marks], Ects = [.. Records().Ects.Skip(1)], Mentorships = [.. Records().Mentorships.Skip(1)] })));
    }

    private static string Amount(IReadOnlyList<FundingLine> lines) => lines.Sum(line => line.InAll).ToString().TrimStart('£');

    private static async Task<IReadOnlyList<FundingLine>> Backfill(int cohort, HubRecords records)
    {
        using var site = Site(records);
        return [.. (await site.FactsAsync(cohort, AfterAll)).Funding.Lines.Where(line => line.Component == FundingComponent.MentorBackfill)];
    }

    private static OwnHub Site(HubRecords records) => OwnHub.Of(records).Write("hub.json", """
        { "name": "Small Hub", "contact": { "email": "a@b.example" }, "recordsTo": "2025-03-31",
          "cohorts": [
            { "year": 2024, "ectProgramme": "redhill-ect-reconstructed", "mentorProgramme": "redhill-mentor-as-printed", "calendars": ["sample-nottingham"] },
            { "year": 2025, "ectProgramme": "edt-ecte-2025-ect", "mentorProgramme": "edt-ecte-2025-mentor", "calendars": ["sample-nottingham"] }] }
        """).Write("calendars/sample-nottingham.json", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Hub", "calendars", "sample-nottingham.json")));

    private static HubRecords Records(int mentorCohort = 2024)
    {
        var (one, two) = (Trn.Parse("0001001", null), Trn.Parse("0001002", null));
        return new()
        {
            Schools = [new(School, "Any School", "Anytown", "E06000018", "sample-nottingham")],
            Ects = [new(one, "One First", "History", 2024, "redhill-ect-reconstructed", new(2024, 9, 2), default), new(two, "Two Second", "History", 2025, "edt-ecte-2025-ect", new(2025, 9, 1), default)],
            Mentors =
            [
                new(Mentor, "Both Mentor", "History", mentorCohort, mentorCohort == 2024 ? "redhill-mentor-as-printed" : "edt-ecte-2025-mentor", new(mentorCohort, 9, mentorCohort == 2024 ? 2 : 1)),
            ],
            SchoolPeriods = [new(one, School, new(2024, 9, 1)), new(two, School, new(2025, 9, 1)), new(Mentor, School, new(2020, 9, 1))],
            Mentorships = [new(one, Mentor, new(2024, 9, 2)), new(two, Mentor, new(2025, 9, 1))],
        };
    }
}
