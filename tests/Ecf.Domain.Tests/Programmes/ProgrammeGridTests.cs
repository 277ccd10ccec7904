using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeGridTests
{
    [Fact]
    public void Of_TheProgrammeAsPrinted_LaysOutThePagesOwnTable() => Assert.Equal(
        [
            "Regional Training | 1: 5 h | 3: 6 h |  | 11 h",
            "Local group sessions | 4 × 3 h | 12 h",
            "Webinars | 0: 2 × 1 h | 5 × 1 h | 7 h",
            "Self study | 0: 26 h | 3: 6 h |  | 31 h",
            "Mentor sessions | 0: weekly meeting | 3: fortnightly meeting |  | ",
        ],
        ProgrammeGrid.Of(Some.EctAsPrinted).Rows.Select(Text));

    [Fact]
    public void Of_TheProgrammeAsPrinted_OnlySelfStudyDisagrees()
    {
        var row = Assert.Single(ProgrammeGrid.Of(Some.EctAsPrinted).Rows, row => row.Disagrees);

        Assert.Equal(("self-study", Hours.Of(31), Hours.Of(32)), (row.Strand.Id, row.Stated, row.Computed));
    }

    [Fact]
    public void Of_TheReconstruction_MarksItsCells()
    {
        var local = ProgrammeGrid.Of(Some.EctReconstructed).Rows.Single(row => row.Strand.Id == "local");

        Assert.Equal([0, 2, 4, 5], local.Cells.Where(cell => cell.IsReconstructed).Select(cell => cell.FirstColumn));
    }

    [Fact]
    public void Of_AnyShippedProgramme_EveryLineCoversSixColumns() => Assert.All(
        ShippedProgrammes.All.SelectMany(programme => ProgrammeGrid.Of(programme).Rows),
        row => Assert.Equal(6, row.Cells.Sum(cell => cell.Columns)));

    [Fact]
    public void Of_HalfTermsAndWeeks_ShareTheCellOfTheirTerm()
    {
        var row = Assert.Single(ProgrammeGrid.Of(SomeProgramme.Of("""
            { "strand": "study", "across": "Y1T1H1", "minutes": 300 }, { "strand": "study", "across": "Y1T1H2", "minutes": 240 }, { "strand": "study", "in": "Y1T2W3", "minutes": 60 }
            """)).Rows, row => row.Strand.Id == "study");

        Assert.Equal(["5 h + 4 h", "1 h"], row.Cells.Take(2).Select(cell => cell.Display()));
    }

    // Year 1's total above its terms, and what lies after it beside it.
    [Fact]
    public void Of_CellsThatOverlap_GoOntoLinesOfTheirOwn()
    {
        var rows = ProgrammeGrid.Of(SomeProgramme.Of("""
            { "strand": "study", "in": "Y1T3", "minutes": 60 }, { "strand": "study", "across": "Y2", "minutes": 300 }, { "strand": "study", "across": "Y1", "minutes": 120 },
            { "strand": "study", "in": "Y1T1", "minutes": 180 }, { "strand": "study", "in": "Y2T3", "minutes": 240 }
            """)).Rows.Where(row => row.Strand.Id == "study").ToList();

        Assert.Equal(
            ["2 h in 3 from 0, 5 h in 3 from 3", "3 h in 1 from 0, 1 h in 1 from 2, 4 h in 1 from 5"],
            rows.Select(row => string.Join(", ", row.Cells.Where(cell => cell.Sessions.Count > 0).Select(cell => $"{cell.Display()} in {cell.Columns} from {cell.FirstColumn}"))));
    }

    [Fact]
    public void Of_SessionsThatComeAgain_SayHowMany()
    {
        var grid = ProgrammeGrid.Of(SomeProgramme.Of("""
            { "strand": "webinars", "in": "Y1", "each": "half-term", "count": 2, "minutes": 90 }, { "strand": "study", "in": "Y2", "each": "term", "minutes": 120 }
            """));

        Assert.Equal(["2 × 1.5 h each half-term", "2 h each term"], grid.Rows.Select(row => row.Cells.Single(cell => cell.Columns == 3).Display()));
        Assert.Equal([6, 6, 6, 2, 2, 2], grid.TermTotals.Select(hours => hours.Minutes / 60));
    }

    [Fact]
    public void TermTotals_TheMentorProgramme_AreThePagesOwn() =>
        Assert.Equal([7, 9, 2, 4, 4, 5], ProgrammeGrid.Of(Some.MentorProgramme).TermTotals.Select(hours => hours.Minutes / 60));

    private static string Text(GridRow row)
    {
        var cells = row.Cells.Where(cell => cell.Sessions.Count > 0).Select(cell => $"{cell.FirstColumn}: {cell.Display()}");
        return string.Join(" | ", [row.Strand.Name, .. cells, row.TermNotKnown.Display(), row.Stated?.Display() ?? ""]);
    }
}
