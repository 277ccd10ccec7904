using AngleSharp.Dom;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class SchoolPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    [Fact]
    public async Task Schools_All_StandByNameWithWhoTakesPart()
    {
        var page = await site.PageAsync("/schools?page=all");
        var rows = page.QuerySelectorAll("table[data-table=schools] tbody tr");
        Assert.Equal(Some.Records.Schools.Select(school => school.Name).Order(StringComparer.Ordinal), rows.Select(row => row.Children[0].TextContent).Order(StringComparer.Ordinal));
        var people = (await site.PageAsync("/people?page=all")).QuerySelectorAll("table[data-table=everybody] tbody tr").Where(row => Cell(row, "part") is "active" or "joining" && Cell(row, "school") != "No school");
        Assert.Equal(people.Count(row => Cell(row, "role") == "ECT").ToString(System.Globalization.CultureInfo.InvariantCulture), page.QuerySelector("table[data-table=schools] tfoot [data-column=ects]")!.TextContent);
    }

    /// <summary>Over all schools, everybody is at one: hours and money of the schools' pages are those of the cohorts.</summary>
    [Fact]
    public async Task School_EachOfTheHub_TogetherHaveTheHoursAndTheMoneyOfAllCohorts()
    {
        var (attended, inAll) = (Hours.Zero, Money.Zero);
        foreach (var school in Some.Records.Schools)
        {
            var page = await site.PageAsync($"/schools/{school.Urn}");
            Assert.Equal(school.Name, page.QuerySelector("h1")!.TextContent);
            attended += page.QuerySelector("table[data-table=school-people] tfoot [data-column=attended]") is { } hours ? Hours.Parse(hours.TextContent, null) : Hours.Zero;
            inAll += page.QuerySelector("table[data-table=school-funding] tfoot [data-column=inAll]") is { } money ? Money.Parse(money.TextContent, null) : Money.Zero;
        }

        var facts = await Task.WhenAll(Some.Hub.Cohorts.Select(cohort => site.FactsAsync(cohort.Year, Some.RecordsTo)));
        Assert.Equal(facts.SelectMany(cohort => cohort.Members).Where(member => !member.HasLeft).Sum(member => member.Ledger.Total.Attended), attended);
        Assert.Equal(facts.Sum(cohort => cohort.Funding.InAll), inAll);
    }

    [Fact]
    public async Task School_SomebodyHasMovedFrom_StillSaysWhenTheyWereThere()
    {
        var moved = Some.PeriodsOf.Values.First(periods => periods.Count > 1 && periods[0].School != periods[1].School);
        var ect = Some.Records.Ects.Single(person => person.Trn == moved[0].Person);
        var (before, after) = (await site.PageAsync($"/schools/{moved[0].School}"), await site.PageAsync($"/schools/{moved[1].School}"));
        Assert.DoesNotContain(before.QuerySelectorAll("table[data-table=school-people] tbody th"), name => name.TextContent == ect.Name);
        Assert.Contains(before.QuerySelectorAll("table[data-table=school-stays] tbody tr"), row => row.Children[0].TextContent == ect.Name && Cell(row, "to").Length > 0);
        Assert.Contains(after.QuerySelectorAll("table[data-table=school-people] tbody th"), name => name.TextContent == ect.Name);
    }

    [Fact]
    public async Task School_People_SayWhoIsWithWhom()
    {
        var member = (await site.FactsAsync(2025, Some.RecordsTo)).Members.First(one => !one.HasLeft && one.Partners.Count > 0 && one.Urn is not null);
        var row = (await site.PageAsync($"/schools/{member.Urn}")).QuerySelectorAll("table[data-table=school-people] tbody tr").First(row => row.Children[0].TextContent == member.Name);
        Assert.Equal(string.Join("; ", member.Partners.Select(partner => partner.Name)), Cell(row, "with"));
    }

    [Theory]
    [InlineData("/schools/123456")]
    [InlineData("/schools/abcdef")]
    public async Task School_OfNoSuchNumber_IsNoPage(string address) => await site.PageAsync(address, 404);

    private static string Cell(IElement row, string column) => row.QuerySelector($"[data-column={column}]")!.TextContent;
}
