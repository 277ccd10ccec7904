using AngleSharp.Dom;
using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.Tests.Pages;

public sealed class ProgrammePageTests(SiteFactory site) : IClassFixture<SiteFactory>
{
    public static TheoryData<string> Shipped => [.. ShippedProgrammes.Ids];

    [Fact]
    public async Task Programmes_List_HasEachWithItsHoursAndFindings()
    {
        var rows = (await site.PageAsync("/programmes")).QuerySelectorAll("tbody tr");
        Assert.Equal(
            Some.Library.Programmes.Values.Select(programme => $"{programme.Name} {programme.Hours.Display()} {Some.Library.FindingsOfProgramme(programme.Id).Count}").Order(StringComparer.Ordinal),
            rows.Select(row => $"{row.Children[0].TextContent.Trim()} {row.Children[3].TextContent} {row.Children[5].TextContent}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Programme_Grid_IsTheDomains(string id)
    {
        var grid = ProgrammeGrid.Of(ShippedProgrammes.Get(id));
        var table = (await site.PageAsync("/programmes/" + id)).QuerySelector("table[data-table=grid]")!;
        Assert.Equal(
            grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.Sessions.Count > 0).Select(cell => $"{cell.Columns} {cell.Display()}{(cell.IsReconstructed ? "*" : "")}"),
            table.QuerySelectorAll("td.cell:not(.unsure)").Select(cell => $"{cell.GetAttribute("colspan")} {cell.TextContent}"));
        Assert.Equal(
            grid.Rows.DistinctBy(row => row.Strand.Id).Where(row => row.TermNotKnown.Sessions.Count > 0).Select(row => row.TermNotKnown.Display()),
            table.QuerySelectorAll("td.unsure").Select(cell => cell.TextContent));
        Assert.Equal(grid.TermTotals.Select(hours => hours.Display()), InductionTerm.All.Select(term => FirstLine(table.QuerySelector($"tfoot [data-column={term}]")!)));
        Assert.Equal(grid.Programme.Hours.Display(), FirstLine(table.QuerySelector("tfoot [data-column=total]")!));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Programme_EveryRow_CoversSixTerms(string id)
    {
        var rows = (await site.PageAsync("/programmes/" + id)).QuerySelectorAll("table[data-table=grid] tbody tr");
        Assert.All(rows, row => Assert.Equal(6, row.QuerySelectorAll("td[colspan]").Sum(cell => int.Parse(cell.GetAttribute("colspan")!, null))));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Programme_Findings_AreAllOfTheFiles(string id)
    {
        var shown = (await site.PageAsync("/programmes/" + id)).QuerySelectorAll("#findings li p:first-child").Select(sentence => sentence.TextContent);
        Assert.Equal(ShippedProgrammes.Read(id).Findings.Select(finding => $"{finding.Severity}: {finding.Sentence}."), shown);
    }

    [Fact]
    public async Task Programme_PrintedSumThatIsWrong_StandsBesideTheRightOne()
    {
        var page = await site.PageAsync("/programmes/redhill-ect-as-printed");
        var total = page.QuerySelector("[data-row=self-study] [data-column=total]")!;
        Assert.Equal("31 h", total.QuerySelector(".flag")!.TextContent);
        Assert.Equal("adds up to 32 h", total.QuerySelector(".note")!.TextContent);
    }

    [Fact]
    public async Task Programme_OfMentors_HasTheTermlyBreakdown()
    {
        var programme = ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted);
        var terms = (await site.PageAsync("/programmes/redhill-mentor-as-printed")).QuerySelectorAll(".terms section");
        Assert.Equal(InductionTerm.All.Select(term => programme.HoursIn(term).Display()), terms.Select(term => term.QuerySelector(".sum")!.TextContent));
        Assert.Equal(programme.Sessions.Count(session => !session.IsMeeting), terms.Sum(term => term.QuerySelectorAll("li").Length));
    }

    [Fact]
    public async Task Programme_OfOverrides_SaysOfEachCellWhichFileWroteIt()
    {
        var page = await site.PageAsync("/programmes/redmill-ect-2026-january");
        Assert.Equal(
            ["edt-ecte-2025-ect.json", "programmes/redmill-ect-2026.json", "programmes/redmill-ect-2026-january.json"],
            page.QuerySelectorAll("#layers + ol code").Select(file => file.TextContent));
        Assert.Equal(
            ["live@Y1T1", "programmes/redmill-ect-2026-january.json: $.changes[0]", "programmes/redmill-ect-2026.json: $.changes[0]; edt-ecte-2025-ect.json: $.sessions[0]"],
            Cell(page, "live@Y1T1").Children.Where((_, column) => column is 0 or 3 or 4).Select(cell => cell.TextContent.Trim()));
        Assert.Equal("", Cell(page, "live@Y1T2").Children[4].TextContent);
        Assert.Equal(
            [
                "Live face-to-face training, year 1 term 1: 6 h, face to face before, 6 h, in the second half of year 1 term 1, at 09:30, face to face now",
                "Live face-to-face training, year 1 term 3: 6 h before, 2 × 3 h now",
            ],
            page.QuerySelectorAll(".changes li").Select(line => line.TextContent));
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task Programme_Shipped_AsksWhatLintAsksAndHasNoLayers(string id)
    {
        var page = await site.PageAsync("/programmes/" + id);
        Assert.Equal(
            ProgrammeLint.Of(ShippedProgrammes.Get(id)).Select(finding => $"{finding.Severity}: {finding.Sentence}."),
            page.QuerySelectorAll("#questions li p:first-child").Select(sentence => sentence.TextContent));
        Assert.Null(page.QuerySelector("#layers"));
    }

    [Fact]
    public async Task Programme_NotAmongTheHubs_IsNoPage() => await site.PageAsync("/programmes/nothing-like-it", 404);

    private static string FirstLine(IElement cell) => cell.ChildNodes[0].TextContent.Trim();

    private static IElement Cell(IDocument page, string cell) => page.QuerySelectorAll("table[data-table=origins] tbody tr").Single(row => row.Children[0].TextContent == cell);
}
