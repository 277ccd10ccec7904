using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Tests.Access;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>A school and a facilitator see their own people only, and of these the figures that the hub manager sees.</summary>
public sealed partial class OwnFiguresTests : IClassFixture<SiteFactory>, IDisposable
{
    private static readonly string School = $"{SomeAddresses.School}";

    private readonly HttpClient manager;
    private readonly HttpClient school;
    private readonly HttpClient facilitator;

    public OwnFiguresTests(SiteFactory site)
    {
        manager = site.CreateClientAs(AccessRole.HubManager);
        school = site.CreateClientAs(AccessRole.School, SomeAddresses.Limit(AccessRole.School));
        facilitator = site.CreateClientAs(AccessRole.Facilitator, SomeAddresses.Limit(AccessRole.Facilitator));
    }

    public void Dispose()
    {
        manager.Dispose();
        school.Dispose();
        facilitator.Dispose();
    }

    [Fact]
    public async Task School_OnItsOwnPages_SeesTheFiguresOfTheHubManager()
    {
        var people = (await school.OpenAsync($"/schools/{School}")).QuerySelectorAll("table[data-table=school-people] tbody a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.NotEmpty(people);
        foreach (var address in people.Concat([$"/schools/{School}", $"/funding/2024/{School}"]).Concat(people.Select(person => $"{person}/declarations")))
        {
            var shown = Tables(await school.OpenAsync(address));
            Assert.NotEmpty(shown);
            Assert.Equal(Tables(await manager.OpenAsync(address)), shown);
        }
    }

    [Fact]
    public async Task School_ByFile_GetsTheFiguresOfTheHubManager()
    {
        var file = new Uri($"/downloads/school-2024-{School}.xlsx?as-at=2025-03-31", UriKind.Relative);
        Assert.Equal(await manager.GetByteArrayAsync(file), await school.GetByteArrayAsync(file));
        var csv = new Uri($"/schools/{School}?csv=school-people", UriKind.Relative);
        Assert.Equal(await manager.GetStringAsync(csv), await school.GetStringAsync(csv));
    }

    [Fact]
    public async Task Facilitator_OnTheirRegisters_SeesThePeopleAndMarksOfTheHubManager()
    {
        var list = await facilitator.OpenAsync("/registers?show=all&page=all&as-at=2027-07-20");
        var registers = list.QuerySelectorAll("table[data-table=registers] tbody a").Select(link => link.GetAttribute("href")!).Take(4).ToList();
        Assert.NotEmpty(registers);
        var whole = Rows(await manager.OpenAsync("/registers?show=all&page=all&as-at=2027-07-20"));
        Assert.All(Rows(list), row => Assert.Contains(row, whole));
        Assert.True(Rows(list).Count < whole.Count);
        foreach (var address in registers)
        {
            var (theirs, hubs) = (await facilitator.OpenAsync(address), await manager.OpenAsync(address));
            var marks = Marks(theirs);
            Assert.NotEmpty(marks);
            Assert.Subset(Marks(hubs).ToHashSet(), marks.ToHashSet());
        }
    }

    /// <summary>Every row as it reads; for who sees more schools than one, the total is one of a part.</summary>
    private static IReadOnlyList<string> Tables(IDocument page) => [.. page.QuerySelectorAll("main table tr, main dl").Select(row => PartTotal().Replace(Text(row), "Total"))];

    /// <summary>The sessions of a list of registers; how many are not marked differs with how many are seen.</summary>
    private static IReadOnlyList<string> Rows(IDocument page) => [.. page.QuerySelectorAll("table[data-table=registers] tbody tr").Select(row => $"{Text(row.Children[0])}, {Text(row.Children[1])}")];

    [GeneratedRegex("^Total of these [0-9]+")]
    private static partial Regex PartTotal();

    private static IReadOnlyList<string> Marks(IDocument page) =>
        [.. page.QuerySelectorAll(".sheet li").Select(line => $"{Text(line.QuerySelector("legend")!)}: {line.QuerySelector("input[checked]")?.GetAttribute("value")}")];

    private static string Text(IElement element) => string.Join(' ', element.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
