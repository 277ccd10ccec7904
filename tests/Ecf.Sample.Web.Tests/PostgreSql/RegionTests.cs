using System.Net;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Pages;
using Ecf.Sample.Web.Tests.Verbs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Ecf.Sample.Web.Tests.PostgreSql;

/// <summary>Two hubs in one database, each with a schema and a user of its own.</summary>
public sealed class RegionTests : IDisposable
{
    private const string Hidden = "Quenby Hidden-Elsewhere";

    private static readonly Trn One = Trn.Parse("7654321", null);

    private static readonly HubRecords Others = new()
    {
        Schools = [Some.Records.Schools[0]],
        Ects = [new(One, Hidden, "Physics", 2024, Some.Hub.Cohort(2024)!.EctProgramme, new(2024, 9, 2), default)],
        SchoolPeriods = [new(One, Some.Records.Schools[0].Urn, new(2024, 9, 1))],
    };

    private readonly TemporaryFolder folder = new();
    private readonly string database;
    private readonly string here;
    private readonly string there;

    public RegionTests()
    {
        if (NeedsPostgreSqlFactAttribute.IsThere)
        {
            database = PostgreSqlServer.Shared.NewDatabase();
            (here, there) = (NewHub("hub_a"), NewHub("hub_b"));
        }
        else
        {
            (database, here, there) = ("", "", "");
        }
    }

    public void Dispose() => folder.Dispose();

    [NeedsPostgreSqlFact]
    public async Task AnotherHubsPeople_ByPageDownloadFeedIdAndVerb_AreNotThere()
    {
        using var mine = new SiteFactory(new ServerStore(here, "hub_a"));
        using var theirs = new SiteFactory(new ServerStore(there, "hub_b"));
        Assert.Null(theirs.Store.Prepare(() => Others));
        var id = theirs.Services.GetRequiredService<PersonIds>().Of(Audience.EarlyCareerTeacher, One.ToString());
        var guessed = mine.Services.GetRequiredService<PersonIds>().Of(Audience.EarlyCareerTeacher, One.ToString());

        Assert.Contains(Hidden, await theirs.HtmlAsync("/cohorts/2024?as-at=2025-03-31"));
        Assert.Contains(Hidden, await theirs.HtmlAsync($"/people/{id}"));
        foreach (var place in new[] { "/", "/cohorts/2024?as-at=2025-03-31", "/questions?q=everybody", "/findings/records", "/buddies/2024", "/registers?show=all&cohort=2024", "/feeds/cohorts/2024.ics", "/downloads/cohort-2024.json?as-at=2025-03-31", "/downloads/cohort-2024-hours.csv?as-at=2025-03-31", "/api/cohorts/2024/people?as-at=2025-03-31", "/api/cohorts/2024/hours?as-at=2025-03-31", "/people?page=all&as-at=2025-03-31", "/people?csv=everybody&as-at=2025-03-31", $"/schools/{Some.Records.Schools[0].Urn}?as-at=2025-03-31", "/declarations/2024?as-at=2025-03-31", "/audit.csv" })
        {
            Assert.DoesNotContain(Hidden, await mine.HtmlAsync(place));
        }

        Assert.Contains(Hidden, await theirs.HtmlAsync("/api/cohorts/2024/people?as-at=2025-03-31"));
        Assert.DoesNotContain(Hidden, await FoundAsync(mine));
        Assert.Contains(Hidden, await FoundAsync(theirs));
        await mine.HtmlAsync($"/people/{id}", 404);
        await mine.HtmlAsync($"/people/{guessed}", 404);
        await mine.HtmlAsync($"/feeds/people/{guessed}.ics", 404);
        Assert.Equal((0, 1), (await CountAsync(mine), await CountAsync(theirs)));
        await VerbRun.RunAsync("report", "--cohort", "2024", "--as-at", "2025-03-31", "--out", folder.File("mine.json"), "--postgresql", here, "--schema", "hub_a");
        Assert.DoesNotContain(Hidden, await File.ReadAllTextAsync(folder.File("mine.json")));
    }

    /// <summary>A key, a session and a link belong to the hub that gave them.</summary>
    [NeedsPostgreSqlFact]
    public async Task AnotherHubsKeyAndSession_OpenNothingHere()
    {
        using var mine = new SiteFactory(new ServerStore(here, "hub_a"));
        using var theirs = new SiteFactory(new ServerStore(there, "hub_b"));
        using var manager = theirs.CreateClient();
        using var made = await manager.SendAsync("/keys", ("name", "Elsewhere"), ("what", "make"));
        var key = (await made.PageAsync()).QuerySelector("code.key")!.TextContent;
        using var program = mine.CreateAnonymousClient();
        program.DefaultRequestHeaders.Authorization = new("Bearer", key);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync(new Uri("/api/cohorts/2024/people", UriKind.Relative))).StatusCode);

        using var browser = mine.CreateAnonymousClient();
        browser.DefaultRequestHeaders.Add("Cookie", manager.DefaultRequestHeaders.GetValues("Cookie"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(new Uri("/people", UriKind.Relative))).StatusCode);
    }

    /// <summary>Not the pages keep them apart but the server, whatever is asked of it.</summary>
    [NeedsPostgreSqlFact]
    public void AnotherHubsTables_AskedForByName_AreRefusedByTheServer()
    {
        Assert.Null(new ServerStore(here, "hub_a").Prepare(() => HubRecords.None));
        Assert.Null(new ServerStore(there, "hub_b").Prepare(() => Others));
        using var mine = new ServerStore(here, "hub_a").Open();
        var refused = Assert.Throws<PostgresException>(() => mine.Database.SqlQuery<string>($"SELECT \"Name\" AS \"Value\" FROM hub_b.ects").ToList());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
        Assert.Contains("has not the rights", new ServerStore(here, "hub_b").Prepare(() => HubRecords.None));
    }

    [NeedsPostgreSqlFact]
    public void Prepare_AUserWhoCanReachAnotherHub_IsRefusedAndToldTheWay()
    {
        Assert.Null(new ServerStore(there, "hub_b").Prepare(() => Others));
        Assert.Contains("can reach the records of another hub, in the schema hub_b", new ServerStore(database, "hub_a").Prepare(() => HubRecords.None));
        PostgreSqlServer.Execute(database, "GRANT USAGE ON SCHEMA hub_b TO hub_a; GRANT SELECT ON ALL TABLES IN SCHEMA hub_b TO hub_a");
        Assert.Contains("CREATE SCHEMA hub_a AUTHORIZATION hub_a", new ServerStore(here, "hub_a").Prepare(() => HubRecords.None));
    }

    private static async Task<string> FoundAsync(SiteFactory site)
    {
        using var client = site.CreateClientAs(Web.Access.AccessRole.HubManager);
        using var answer = await client.SendAsync(await client.OpenAsync("/search?as-at=2025-03-31"), "form.search", ("words", "Quenby"));
        var page = await answer.PageAsync();
        page.QuerySelectorAll("input[type=search]").ToList().ForEach(field => field.Remove());
        return page.QuerySelector("main")!.TextContent;
    }

    private static async Task<int> CountAsync(SiteFactory site)
    {
        using var scope = site.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<HubContext>().Ects.CountAsync(ect => ect.Trn == One);
    }

    private string NewHub(string name)
    {
        PostgreSqlServer.Execute(database, $"""
            DO $$ BEGIN CREATE ROLE {name} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; WHEN unique_violation THEN NULL; END $$;
            CREATE SCHEMA {name} AUTHORIZATION {name};
            """);
        return $"{database};Username={name}";
    }
}
