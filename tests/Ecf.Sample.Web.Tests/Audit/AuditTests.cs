using System.Net;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Imports;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Audit;

public class AuditTests : IDisposable
{
    private readonly Lazy<SiteFactory> made = new(() => new());

    private SiteFactory Site => made.Value;

    public void Dispose()
    {
        Site.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Audit_OfWhatIsDone_HasALineForEachAndNamesNobody()
    {
        using var client = Site.CreateClientAs(AccessRole.HubManager, follow: true);
        await client.GetAsync(new Uri("/downloads/cohort-2024-hours.csv?as-at=2025-03-31", UriKind.Relative));
        await MarkAsync(client);
        var imports = new ImportClient(client);
        await imports.TakeAsync(await imports.SendAsync("participants", $"TRN,Name,Role,School URN,Start date,Cohort\n7000001,Zoë O’Leary,ECT,{Some.Records.Schools[0].Urn},01/09/2026,2026\n"));
        await client.SendAsync(await client.OpenAsync("/access"), "form[action*='handler=Add']", ("email", "new@hub.example"), ("role", "analyst"));
        await client.SendAsync(await client.OpenAsync("/access"), "form[action*='handler=Feed']", ("address", "http://localhost/feeds/cohorts/2024.ics?key=any"));

        var entries = await EntriesAsync();

        Assert.Equal([AuditKinds.Downloaded, AuditKinds.RegisterMarked, AuditKinds.ListImported, AuditKinds.AccountAdded, AuditKinds.FeedChanged], entries.Select(entry => entry.Kind));
        Assert.Equal(("/downloads/cohort-2024-hours.csv", new LocalDate(2025, 3, 31)), (entries[0].Thing, entries[0].AsAt));
        Assert.Contains("marks written", entries[1].After);
        Assert.Equal("Participants: 2 records, 0 marks", entries[2].After);
        Assert.Single(entries.Select(entry => entry.Who).Distinct());
        var names = Some.Records.Ects.Select(ect => ect.Name).Append("Zoë O’Leary").Concat(Some.Records.Ects.Select(ect => ect.Trn.ToString())).Append("7000001").ToList();
        Assert.DoesNotContain(entries, entry => names.Exists(name => $"{entry}".Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Audit_OfATemplateAKeyAndFiles_HasALineForEach()
    {
        using var site = OwnHub.CopyOfTheSample();
        using var client = site.CreateClientAs(AccessRole.HubManager, follow: true);
        await EditAsync(client, "lint");
        await EditAsync(client, "save");
        await client.SendAsync("/keys", ("name", "Figures"), ("what", "make"));
        await client.SendAsync("/keys", ("name", "Figures"), ("what", "end"));
        await client.GetAsync(new Uri("/api/cohorts/2024/people?as-at=2025-03-31", UriKind.Relative));
        var link = (await client.OpenAsync("/schools")).QuerySelector("a[data-csv]")!;
        await client.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
        await client.GetAsync(new Uri("/schools?csv=none-of-its-tables", UriKind.Relative));

        var entries = await EntriesAsync(site);

        Assert.Equal([AuditKinds.TemplateChanged, AuditKinds.KeyMade, AuditKinds.KeyEnded, AuditKinds.Downloaded, AuditKinds.Downloaded], entries.Select(entry => entry.Kind));
        Assert.Equal(["templates/my-letter.sbn-html", "/api/cohorts/2024/people", $"/schools?csv={link.GetAttribute("data-csv")}"], new[] { entries[0], entries[3], entries[4] }.Select(entry => entry.Thing));
    }

    [Fact]
    public async Task Audit_SignIns_AreInIt()
    {
        using var client = Site.CreateAnonymousClient();
        await client.SignInAsync("nobody@hub.example", "wrong password here");
        await Forms.TryOutAsync(client, AccessRole.Analyst);
        await client.SendAsync(await client.OpenAsync("/password"), "form.account");
        Assert.Equal([AuditKinds.SignInRefused, AuditKinds.SignedIn, AuditKinds.SignedOut], (await EntriesAsync()).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task Entry_ChangedOrDeleted_IsRefusedByTheStore()
    {
        using var client = Site.CreateAnonymousClient();
        await client.SignInAsync("nobody@hub.example", "wrong password here");
        using var scope = Site.Services.CreateScope();
        var store = scope.ServiceProvider.GetRequiredService<HubContext>();
        foreach (var sql in new[] { "UPDATE \"audit_entries\" SET \"Who\" = 'x'", "DELETE FROM \"audit_entries\"" })
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => store.Database.ExecuteSqlRawAsync(sql));
            Assert.Contains("only ever added to", refused.Message);
        }

        Assert.Single(await EntriesAsync());
    }

    [Fact]
    public async Task Page_Filtered_ShowsAndSendsThoseAsked()
    {
        using var client = Site.CreateClientAs(AccessRole.HubManager);
        await client.GetAsync(new Uri("/downloads/cohort-2024-hours.csv", UriKind.Relative));
        await client.SignInAsync("nobody@hub.example", "wrong password here");
        var all = await client.OpenAsync("/audit");
        var some = await client.OpenAsync("/audit?kind=downloaded&thing=hours");
        var none = await client.OpenAsync("/audit?to=2020-01-01");
        Assert.Equal([2, 1, 0], new[] { all, some, none }.Select(page => page.QuerySelectorAll("table[data-table=audit] tbody tr").Length));

        var csv = await client.GetStringAsync(new Uri(some.QuerySelector("a[href^='/audit.csv']")!.GetAttribute("href")!, UriKind.Relative));
        Assert.Contains("/downloads/cohort-2024-hours.csv", csv);
        Assert.DoesNotContain("refused", csv);
        Assert.Contains("manager-@tests.example", csv);
    }

    [Fact]
    public async Task Register_NotKept_LeavesNoLine()
    {
        using var client = Site.CreateClientAs(AccessRole.HubManager, follow: true);
        await MarkAsync(client, "a seal that nothing has");
        Assert.Empty(await EntriesAsync());
    }

    private static async Task MarkAsync(HttpClient client, string? seal = null)
    {
        var list = await client.OpenAsync("/registers?cohort=2026");
        var page = await client.OpenAsync(list.QuerySelector("table[data-table=registers] tbody a")!.GetAttribute("href")!);
        var form = page.QuerySelector("form.sheet")!;
        form.SetAttribute("action", list.QuerySelector("table[data-table=registers] tbody a")!.GetAttribute("href")!);
        if (seal is not null)
        {
            form.QuerySelector("input[name=seal]")!.SetAttribute("value", seal);
        }

        var answer = await client.SendAsync(page, "form.sheet", ("everybody", "attended"));
        Assert.Equal(seal is null ? HttpStatusCode.OK : HttpStatusCode.Conflict, answer.StatusCode);
    }

    private static async Task EditAsync(HttpClient client, string what)
    {
        var page = await client.OpenAsync("/templates/edit?copy=ect-hours-letter.sbn-html");
        await client.SendAsync(page, "form[data-lint]", ("file", "my-letter.sbn-html"), ("text", page.QuerySelector("#text")!.TextContent), ("author", "Ann"), ("what", what));
    }

    private Task<List<AuditEntry>> EntriesAsync() => EntriesAsync(Site);

    private static async Task<List<AuditEntry>> EntriesAsync(SiteFactory site)
    {
        using var scope = site.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<HubContext>().Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Id).ToListAsync();
    }
}
