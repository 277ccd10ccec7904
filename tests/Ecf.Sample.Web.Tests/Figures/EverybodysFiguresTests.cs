using System.Net.Http.Headers;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>Whoever may see the whole hub reads the same figures on the page, from the API, in the workbook and in the CSV.</summary>
public sealed class EverybodysFiguresTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    private const string Day = "as-at=2025-03-31";

    private static readonly string[] Compared = ["hours", "hours-by-strand", "funding-by-school", "declarations-due"];

    public static TheoryData<string> SeeTheWhole => [.. new[] { AccessRole.HubManager, AccessRole.Analyst, AccessRole.ReadOnly }.Select(role => role.Word())];

    [Theory]
    [MemberData(nameof(SeeTheWhole))]
    public async Task Cohort_OfARole_HasTheSameFiguresFourWays(string who)
    {
        using var client = site.CreateClientAs(RoleWords.Named(who)!.Value);
        using var program = await ProgramAsync(client, who);
        var workbook = new PlainWorkbook(await BytesAsync(client, $"/downloads/cohort-2024.xlsx?{Day}"));
        foreach (var table in Compared)
        {
            var api = new JsonReport(await BytesAsync(program, $"/api/cohorts/2024/{table}?{Day}"));
            var (expected, kinds) = (api.Read(table), api.Kinds(table));
            Assert.NotEmpty(expected.Rows);
            Assert.Equal(Lines(expected), Lines(workbook.Read($"data_{table.Replace('-', '_')}", kinds)));
            var totalled = expected.Totals.Split(" | ").Select(total => total.Length > 0).ToArray();
            Assert.Equal(Lines(expected), Lines(CsvTable.Read(await BytesAsync(client, $"/downloads/cohort-2024-{table}.csv?{Day}"), kinds, totalled)));
        }

        foreach (var (address, table) in new[] { ("/cohorts/2024", "hours"), ("/cohorts/2024", "hours-by-strand"), ("/funding/2024", "funding-by-school"), ("/declarations/2024", "declarations-due") })
        {
            Assert.NotEqual(0, await SameOnPageAsync((client, program), $"{address}?page=all&{Day}", table));
        }
    }

    [Fact]
    public async Task Cohort_ByTheHubManager_IsThatOfTheOtherRolesToTheLastByte()
    {
        using var manager = site.CreateClientAs(AccessRole.HubManager);
        using var analyst = site.CreateClientAs(AccessRole.Analyst);
        using var reader = site.CreateClientAs(AccessRole.ReadOnly);
        var expected = await BytesAsync(manager, $"/downloads/cohort-2024.json?{Day}");
        Assert.Equal(expected, await BytesAsync(analyst, $"/downloads/cohort-2024.json?{Day}"));
        Assert.Equal(expected, await BytesAsync(reader, $"/downloads/cohort-2024.json?{Day}"));
    }

    /// <summary>How many figures of a table a page shows; each is the API's.</summary>
    private static async Task<int> SameOnPageAsync((HttpClient Person, HttpClient Program) clients, string address, string table)
    {
        var api = new JsonReport(await BytesAsync(clients.Program, $"/api/cohorts/2024/{table}?{Day}"));
        var page = await clients.Person.OpenAsync(address);
        foreach (var other in page.QuerySelectorAll("[data-table]").Where(element => element.GetAttribute("data-table") != table))
        {
            other.Remove();
        }

        var figures = new PageFigures(page).All(api.Kind);
        Assert.All(figures, figure => Assert.Equal((figure, api.Cell(figure.Table, figure.Row, figure.Column)), (figure, figure.Shown)));
        return figures.Count;
    }

    private async Task<HttpClient> ProgramAsync(HttpClient person, string name)
    {
        using var made = await person.SendAsync("/keys", ("name", $"Figures of {name}"), ("what", "make"));
        var page = made.Headers.Location is { } to ? await person.OpenAsync(to.OriginalString) : await made.PageAsync();
        var program = site.CreateAnonymousClient();
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", page.QuerySelector("code.key")!.TextContent);
        return program;
    }

    private static async Task<byte[]> BytesAsync(HttpClient client, string address) => await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));

    private static IReadOnlyList<string> Lines(Reading reading) => [.. reading.Rows, reading.Totals];
}
