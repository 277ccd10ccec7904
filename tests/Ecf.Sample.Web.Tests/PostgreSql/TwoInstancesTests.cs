using System.Net;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Imports;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.PostgreSql;

/// <summary>Nothing is kept in a process or beside a file: what one instance gave, another takes, and so does a later start.</summary>
public sealed class TwoInstancesTests
{
    public static TheoryData<StoreKind> Kinds => StoreKinds.Here;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Register_OpenedOnOne_IsMarkedOnTheOtherAndSeenOnBoth(StoreKind kind)
    {
        using var both = new TwoInstances(new(kind));
        var sheet = await RegistersPageTests.FirstAsync(both.First);
        var page = await RegistersPageTests.PageAsync(await both.First.GetAsync(sheet));

        var kept = await RegistersPageTests.PostAsync(both.Second(), page, new() { ["everybody"] = "attended" });

        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        var seen = await RegistersPageTests.PageAsync(await both.First.GetAsync(sheet));
        Assert.Empty(seen.QuerySelectorAll(".sheet li:not(:has(:checked))"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Register_OpenedBeforeARestart_IsMarkedAfterIt(StoreKind kind)
    {
        using var both = new TwoInstances(new(kind));
        var page = await RegistersPageTests.PageAsync(await both.First.GetAsync(await RegistersPageTests.FirstAsync(both.First)));
        both.StopFirst();

        Assert.Equal(HttpStatusCode.OK, (await RegistersPageTests.PostAsync(both.Second(), page, new() { ["everybody"] = "attended" })).StatusCode);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Register_MarkedOnBothAtOnce_KeepsOneAndShowsItToTheOther(StoreKind kind)
    {
        using var both = new TwoInstances(new(kind));
        var page = await RegistersPageTests.PageAsync(await both.First.GetAsync(await RegistersPageTests.FirstAsync(both.First)));
        var field = page.QuerySelectorAll("li:not(:has(:checked)) input[value=absent]")[0].GetAttribute("name")!;
        using var second = both.Second();

        var answers = await Task.WhenAll(
            RegistersPageTests.PostAsync(both.First, page, new() { [field] = "attended" }), RegistersPageTests.PostAsync(second, page, new() { [field] = "absent" }));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task List_SentToOne_IsTakenOnTheOther(StoreKind kind)
    {
        using var both = new TwoInstances(new(kind));
        var sender = new ImportClient(both.First);
        var plan = await sender.SendAsync("participants", $"TRN,Name,Role,School URN,Start date,Cohort\n7000001,Zoë O’Leary,ECT,{Some.Records.Schools[0].Urn},01/09/2026,2026\n");
        using var second = both.Second();
        var taker = new ImportClient(second);
        await taker.OpenAsync(sender.Address);

        var done = await taker.TakeAsync(plan);

        Assert.Contains("1 new", done.QuerySelector(".good")!.TextContent);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Person_LinkedOnOne_IsFoundOnTheOther(StoreKind kind)
    {
        using var both = new TwoInstances(new(kind));
        var cohort = await RegistersPageTests.PageAsync(await both.First.GetAsync(new Uri("/buddies/2024", UriKind.Relative)));
        var person = cohort.QuerySelector("main a[href^='/people/']")!;
        using var second = both.Second();

        var page = await RegistersPageTests.PageAsync(await second.GetAsync(new Uri(person.GetAttribute("href")!, UriKind.Relative)));

        Assert.Contains(person.TextContent.Trim(), page.QuerySelector("h1")!.TextContent);
    }
}
