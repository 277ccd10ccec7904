using AngleSharp.Dom;
using Ecf.Domain.Participants;
using Ecf.Sample.Web.Participants;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Pages;

public class QuestionsPageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<string> Keys => [.. AskedQuestion.All.Select(question => question.Key)];

    /// <summary>Asked of the rows of a list, made anew.</summary>
    [Theory]
    [MemberData(nameof(Keys))]
    public async Task Ask_EachQuestionOfOneCohort_NamesThoseOfWhomItHolds(string key)
    {
        var asked = new AskedQuestion(key) { Hours = 2, Day = new(2026, 10, 1), Cohort = 2025 };
        var expected = asked.ToSpecification(Some.RecordsTo).Evaluate(await RowsAsync()).Select(row => row.Name).ToList();
        var page = await site.PageAsync($"/questions?q={key}&hours=2&day=2026-10-01&cohort=2025");
        Assert.Equal(expected.Take(50), Names(page));
        Assert.Equal(expected.Count == 1 ? "1 person" : $"{expected.Count} people", page.QuerySelector("#answer")!.TextContent);
    }

    [Fact]
    public async Task Ask_TheOpposite_IsEverybodyElse()
    {
        var (yes, no, all) = (await CountAsync("q=behind"), await CountAsync("q=behind&not=yes"), await CountAsync("q=everybody"));
        Assert.Equal(all, yes + no);
        Assert.InRange(yes, 1, all - 1);
    }

    [Fact]
    public async Task Ask_ALongAnswer_GivesItPageByPage()
    {
        var all = new Everybody().Evaluate(await RowsAsync()).Select(row => row.Name).ToList();
        var shown = new List<string>();
        for (string? next = "/questions?q=everybody"; next is not null;)
        {
            var page = await site.PageAsync(next);
            shown.AddRange(Names(page));
            next = page.QuerySelector("a[rel~=next]")?.GetAttribute("href");
        }

        Assert.Equal(all, shown);
    }

    [Fact]
    public async Task Ask_OfOneSchool_NamesNobodyElse()
    {
        var school = Some.PeriodsOf[Some.Records.Ects[0].Trn][0].School;
        var page = await site.PageAsync($"/questions?q=taking-part&school={school}");
        Assert.All(page.QuerySelectorAll("table[data-table=answer] tbody tr"), row => Assert.Contains(Some.Records.Schools.Single(one => one.Urn == school).Name, row.TextContent));
    }

    [Theory]
    [InlineData("q=behind&hours=1%2C5", "whole number of hours")]
    [InlineData("q=behind&hours=999999", "whole number of hours")]
    [InlineData("q=reviews&day=1/9/2026", "year-month-day")]
    public async Task Ask_WhatIsNoNumberOrDay_SaysWhatWasTaken(string query, string said) =>
        Assert.Contains(said, (await site.PageAsync($"/questions?{query}")).QuerySelector("[role=alert]")!.TextContent);

    [Fact]
    public async Task Records_OfTheSampleHub_SayWhoHasNoMentor()
    {
        var page = await site.PageAsync("/findings/records");
        Assert.Contains("has no mentor from", page.QuerySelector("[data-severity=Warning]")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("[data-severity=Error]"));
    }

    private async Task<int> CountAsync(string query) => int.Parse((await site.PageAsync($"/questions?{query}")).QuerySelector("#answer")!.TextContent.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Names(IDocument page) => page.QuerySelectorAll("table[data-table=answer] tbody th").Select(cell => cell.TextContent);

    private async Task<IReadOnlyList<Participant>> RowsAsync()
    {
        using var scope = site.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<ParticipantReader>().MakeAsync(Some.RecordsTo);
    }
}
