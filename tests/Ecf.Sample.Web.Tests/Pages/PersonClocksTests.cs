using AngleSharp.Dom;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.People;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Pages;

/// <summary>Induction and training stand side by side on an ECT's page, as the domain reckons them.</summary>
public sealed class PersonClocksTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private PersonIds Ids => site.Services.GetRequiredService<PersonIds>();

    [Fact]
    public async Task MadeUpHub_EveryEctOnEveryCohort_HasBothClocksAndNoErrorOnRecord()
    {
        foreach (var cohort in Some.Hub.Cohorts)
        {
            var ects = (await site.FactsAsync(cohort.Year, Some.RecordsTo)).Members.Where(member => member.Role == Audience.EarlyCareerTeacher);
            Assert.All(ects, ect => Assert.True(ect.Clocks is not null, string.Join('\n', ect.InductionFindings)));
        }
    }

    [Fact]
    public async Task Page_OfAPartTimer_ShowsBothClocksAtEveryTermEnd()
    {
        var ect = await OneAsync(member => member.Clocks!.Induction.IsPartTime);
        var page = await site.PageAsync(Address(ect));
        Assert.Equal(
            ect.Clocks!.AtTermEnds.Select(reading => (reading.Served?.Display() ?? "", reading.Training?.Display() ?? "over")),
            Rows(page, "clocks").Select(row => (row.Children[3].TextContent, row.Children[4].TextContent)));
        Assert.Contains($"{ect.Clocks.On(Some.RecordsTo).Served!.Value.Display()} of 6 full-time terms served", page.QuerySelector("svg.chart")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Contains($"{ect.Clocks.On(Some.RecordsTo).Served!.Value.Display()} of 6 full-time terms served", page.QuerySelector("[data-clock=induction]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAnEct_ListsEveryReviewWithItsReasonAndRule()
    {
        var ect = await OneAsync(member => member.Clocks!.Induction.DueDates.Count > 3);
        var page = await site.PageAsync(Address(ect));
        Assert.Equal(
            ect.Clocks!.Induction.DueDates.Select(due => (due.Reason.ToUpperInvariant(), due.Paragraph)),
            Rows(page, "reviews").Select(row => (row.Children[2].TextContent.ToUpperInvariant(), row.Children[3].TextContent)));
    }

    [Fact]
    public async Task Page_OfAnEctAbsentForLong_SaysWhatExtendsTheYear()
    {
        var ect = await OneAsync(member => member.Clocks!.Induction.Years.Any(year => year.ExtendedBy >= 30));
        var steps = (await site.PageAsync(Address(ect))).QuerySelector(".steps")!.TextContent;
        Assert.Contains("30 or more: year", steps, StringComparison.Ordinal);
        Assert.Contains("(SG24 3.6; REG21 8(1))", steps, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_BeforeAnAbsence_DoesNotKnowOfIt()
    {
        var absence = Some.Records.Absences.First(absence => absence.Days is null && absence.First > new LocalDate(2025, 2, 1));
        var before = (await site.FactsAsync(Cohort(absence.Person), absence.First.PlusDays(-1))).Members.Single(member => member.Id == absence.Person.ToString());
        var after = (await site.FactsAsync(Cohort(absence.Person), absence.First)).Members.Single(member => member.Id == absence.Person.ToString());
        Assert.Empty(before.Clocks!.Induction.Facts.Absences);
        Assert.Single(after.Clocks!.Induction.Facts.Absences);
    }

    [Fact]
    public async Task Page_OfAMentor_HasNoInduction()
    {
        var mentor = (await site.FactsAsync(2024, Some.RecordsTo)).Members.First(member => member.Role == Audience.Mentor);
        Assert.Null((await site.PageAsync($"/people/{Ids.Of(Audience.Mentor, mentor.Id)}")).QuerySelector("#clocks"));
    }

    private static int Cohort(Trn person) => Some.Records.Ects.Single(ect => ect.Trn == person).Cohort;

    private static IEnumerable<IElement> Rows(IDocument page, string table) => page.QuerySelectorAll($"table[data-table={table}] tbody tr");

    private async Task<CohortMember> OneAsync(Func<CohortMember, bool> wanted) =>
        (await site.FactsAsync(2024, Some.RecordsTo)).Members.First(member => member.Clocks is not null && wanted(member));

    private string Address(CohortMember ect) => $"/people/{Ids.Of(Audience.EarlyCareerTeacher, ect.Id)}";
}
