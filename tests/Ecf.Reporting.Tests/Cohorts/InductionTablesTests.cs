using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Reporting.Tests.Cohorts;

public sealed class InductionTablesTests
{
    private static readonly TermCalendar Staffordshire = ShippedCalendars.Get(ShippedCalendars.StaffordshireSecondary);

    // Staffordshire 2024/25 is 75 + 65 + 55 days; on Monday 31 March 2025 the autumn term and 56 of the 65 days of
    // spring are served (12 weeks and a day from 6 January, less the half-term's 5): 1 + 56/65 = 1.86 full time, and 0.6 of it, 1.12, at three days a week.
    [Fact]
    public void Induction_OfAFullTimerAndAPartTimer_StandsBesideTheirTraining() => Assert.Equal(
        """
        Full Timer | 1 | year 1, term 2 | 1.86 | 4.14 | 20 Jul 2026 | year 1 term 2 | 20 Jul 2026
        Part Timer | 0.6 | year 1, school term 2 | 1.12 | 4.88 |  | year 1 term 2 | 
        """,
        string.Join("\n", Table("induction").Rows.Select(row => string.Join(" | ", new[] { 0, 3, 4, 5, 6, 7, 8, 9 }.Select(column => row[column].Display())))));

    [Fact]
    public void Induction_WhereTheCalendarEndsFirst_SaysWhatIsStillToServe() => Assert.Equal(
        "the calendar is known to 20 July 2026: still to serve after that 2.4 full-time terms in 4 school terms at 0.6",
        Table("induction").Rows[1][10].AsText);

    // Five school terms at 0.6 are three full-time terms: the part-timer's year 1 ends with the spring term of 2026.
    [Fact]
    public void Reviews_OfTheNextTwelveMonths_AreListedByDayWithTheirRule() => Assert.Equal(
        """
        11 Apr 2025 | progress review | Full Timer | SG24 2.48
        11 Apr 2025 | progress review | Part Timer | SG24 2.48
        21 Jul 2025 | first formal assessment | Full Timer | SG24 2.55
        21 Jul 2025 | progress review | Part Timer | SG24 2.48
        19 Dec 2025 | progress review | Full Timer | SG24 2.48
        19 Dec 2025 | progress review | Part Timer | SG24 2.48
        27 Mar 2026 | progress review | Full Timer | SG24 2.48
        27 Mar 2026 | first formal assessment | Part Timer | SG24 2.55
        """,
        string.Join("\n", Table("reviews").Rows.Select(row => string.Join(" | ", new[] { 0, 1, 2, 6 }.Select(column => row[column].Display())))));

    [Fact]
    public void Attention_WhereARecordContradictsItself_AsksToCorrectIt()
    {
        var broken = Ect("Two Posts", [Post(0.6m), Post(0.6m)]);

        var item = Assert.Single(Attention.Of(SomeCohort.Of(broken)), item => item.Matter == "Induction record");

        Assert.Equal(("Two Posts", "Correct the record"), (item.Who, item.NextStep));
        Assert.Empty(CohortReport.Of(SomeCohort.Of(broken)).Table("induction").Rows);
    }

    private static ReportTable Table(string key) =>
        CohortReport.Of(SomeCohort.Of(Ect("Part Timer", [Post(0.6m)]), Ect("Full Timer", [Post(1)]))).Table(key);

    private static Post Post(decimal share) => new()
    {
        School = "Any School", Calendar = Staffordshire, From = new(2024, 9, 2), Pattern = [new(new(2024, 9, 2), share)],
    };

    private static CohortMember Ect(string name, IReadOnlyList<Post> posts)
    {
        var facts = new InductionFacts { Start = new(2024, 9, 2), Posts = posts };
        var check = facts.Check();
        var member = SomeCohort.Ect(name);
        return new()
        {
            Id = name, Name = name, Role = member.Role, Subject = member.Subject, School = member.School, Urn = member.Urn, Start = member.Start, Partners = member.Partners,
            Register = member.Register, Ledger = member.Ledger, Fte = new(posts[0].Pattern[0].Share), InductionFindings = check.Findings,
            Clocks = check.IsUsable ? TwoClocks.Of(InductionTimeline.Of(facts, SomeCohort.AsAt), TrainingPace.Redhill) : null,
        };
    }
}
