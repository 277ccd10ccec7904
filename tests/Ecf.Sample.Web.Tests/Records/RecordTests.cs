using System.IO.Compression;
using System.Net;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Records;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Imports;
using Ecf.Sample.Web.Tests.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ecf.Sample.Web.Tests.Records;

public sealed class RecordTests : IDisposable
{
    private readonly SiteFactory site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Export_OfAnEct_HoldsEveryRowAndWhatTheAuditSays()
    {
        var ect = Some.Records.Ects.First(one => one.Cohort == 2024 && one.Left is null);
        using var client = site.CreateClient();
        var answer = await client.SendAsync(await client.OpenAsync($"/people/{Id(ect.Trn)}/record"), "form[action*='handler=Export']");
        await using var zip = await ZipArchive.CreateAsync(await answer.Content.ReadAsStreamAsync(), ZipArchiveMode.Read, leaveOpen: false, null);

        Assert.Contains(ect.Name, await TextAsync(zip, "ects"));
        Assert.Equal(Some.Records.Marks.Count(mark => mark.Person == ect.Trn.ToString()), Count(await TextAsync(zip, "marks"), "\"SessionId\""));
        Assert.Equal(Some.PeriodsOf[ect.Trn].Count, Count(await TextAsync(zip, "school_periods"), "\"From\""));
        Assert.Contains(AuditKinds.PersonExported, await TextAsync(zip, "audit"));
        Assert.DoesNotContain(Some.Records.Ects.Where(other => other != ect), other => zip.Entries.Any(entry => entry.Name.Contains(other.Name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(Audience.EarlyCareerTeacher)]
    [InlineData(Audience.Mentor)]
    public async Task Erasure_OfAPerson_LeavesTotalsAndNoName(Audience role)
    {
        var (trn, name) = role == Audience.Mentor
            ? Some.Records.Mentors.Where(one => one.Cohort == 2024).Select(one => (one.Trn, one.Name)).First()
            : Some.Records.Ects.Where(one => one.Cohort == 2024 && one.Left is null).Select(one => (one.Trn, one.Name)).First();
        using var client = site.CreateClient();
        await new ImportClient(client).SendAsync("participants", $"TRN,Name,Role,School URN,Start date,Cohort\n{trn},{name},ECT,{Some.Records.Schools[0].Urn},01/09/2026,2026\n");
        await client.GetAsync(new Uri($"/feeds/people/{Id(trn, role)}.ics", UriKind.Relative));
        var before = await TotalsAsync();
        var page = await client.OpenAsync($"/people/{Id(trn, role)}/record");
        var words = page.QuerySelector("label[for=words]")!.TextContent.Split('“', '”')[1];

        var refused = await (await client.SendAsync(page, "form[action*='handler=Erase']", ("words", "ECT"))).PageAsync();
        Assert.Contains("Nothing is erased", refused.QuerySelector("[role=alert]")!.TextContent);
        var erased = await client.SendAsync(page, "form[action*='handler=Erase']", ("words", words));

        Assert.Equal(HttpStatusCode.OK, erased.StatusCode);
        Assert.Contains("Erased person 1", (await erased.PageAsync()).QuerySelector("h1")!.TextContent);
        Assert.Equal(before, await TotalsAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri($"/people/{Id(trn, role)}", UriKind.Relative))).StatusCode);
        await AssertGoneAsync(trn.ToString(), name);
    }

    /// <summary>Looks through every column of every table, and through the file itself.</summary>
    private async Task AssertGoneAsync(string trn, string name)
    {
        using var scope = site.Services.CreateScope();
        var store = scope.ServiceProvider.GetRequiredService<HubContext>();
        await store.Database.OpenConnectionAsync();
        foreach (var table in store.Model.GetEntityTypes().Select(type => type.GetTableName()).Distinct())
        {
            await using var command = store.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var row = string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => reader.GetValue(field) is byte[] content ? System.Text.Encoding.UTF8.GetString(content) : $"{reader.GetValue(field)}"));
                Assert.False(row.Contains(trn, StringComparison.Ordinal) || row.Contains(name, StringComparison.Ordinal), $"{table}: {row}");
            }
        }
    }

    private async Task<string> TotalsAsync()
    {
        using var scope = site.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<Totals>().OfAsync(Some.RecordsTo, default);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static async Task<string> TextAsync(ZipArchive zip, string table)
    {
        using var reader = new StreamReader(await zip.GetEntry($"{table}.json")!.OpenAsync());
        return await reader.ReadToEndAsync();
    }

    private string Id(Trn trn, Audience role = Audience.EarlyCareerTeacher) => site.Services.GetRequiredService<PersonIds>().Of(role, trn.ToString());
}
