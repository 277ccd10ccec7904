using Ecf.Domain.Declarations;
using Ecf.Reporting.Cohorts;

namespace Ecf.Reporting.Tests.Cohorts;

public sealed class DeclarationsTableTests
{
    [Fact]
    public void Table_OfADueDeclaration_SaysFromWhenToWhenAndWhatIsMissing()
    {
        var table = Report(2025, 62).Table("declarations-due");
        var row = table.Columns.Zip(table.Rows.Single(row => row[4].AsText == "retained-2")).ToDictionary(cell => cell.First.Key, cell => cell.Second.Display(), StringComparer.Ordinal);

        Assert.Equal(("Ann Ash", "ECT", "open", "1 Apr 2026", "31 Jul 2026", "31 Aug 2026"), (row["name"], row["role"], row["status"], row["from"], row["deadline"], row["pays"]));
        Assert.Equal("75-percent-engagement-met; 75-percent-engagement-met-reduced-induction", row["evidence"]);
        Assert.Equal(("62% of 75%", "engagement is 62%: 75% is needed; not on record yet: started, retained-1"), (row["engagement"], row["missing"]));
        Assert.Equal("Get what is missing by 31 July 2026, then ask the lead provider to declare it", row["nextStep"]);
    }

    [Fact]
    public void Table_OfSomebodyWhoIsNoMember_HasNoRow() => Assert.Empty(Report(2025, 62, SomeCohort.Ect("Bob Birch")).Table("declarations-due").Rows);

    [Fact]
    public void Table_OfAFrozenCohort_SaysWhyNothingCanBeDeclared()
    {
        var table = Report(2022, null).Table("declarations-due");

        Assert.Equal(("not possible", true), (table.Rows.Single()[5].AsText, table.Rows.Single()[13].AsText.StartsWith("cohort 2022 is paid for no more since 16 June 2025", StringComparison.Ordinal)));
    }

    private static Report Report(int cohort, int? percent, CohortMember? member = null)
    {
        var facts = new ParticipantFacts
        {
            Id = "Ann Ash", Role = ParticipantRole.EarlyCareerTeacher, Cohort = cohort, Schedule = default, Start = new(cohort, 9, 1), EngagementPercent = percent,
        };
        var members = SomeCohort.Of(member ?? SomeCohort.Ect("Ann Ash"));
        return CohortReport.Of(new()
        {
            Hub = members.Hub, Cohort = members.Cohort, AsAt = members.AsAt, Members = members.Members, Funding = members.Funding, SchoolNames = members.SchoolNames,
            DeclarationsDue = DueList.Of([DeclarationPlan.Of(facts, DeclarationSchedules.Embedded, new(2026, 5, 1))]),
        });
    }
}
