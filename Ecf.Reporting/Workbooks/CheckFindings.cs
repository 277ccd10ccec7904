using Ecf.Domain;

namespace Ecf.Reporting.Workbooks;

/// <summary>The wording of what keeps a workbook from everybody's use: WBK001 to WBK024. The rules are those of the UK Government Analysis Function's checklist for spreadsheets.</summary>
internal sealed class CheckFindings(string file)
{
    internal const string Whole = "$";

    internal Finding NotAWorkbook(string why) => Of(Whole, "WBK001",
        $"this cannot be read as an Excel workbook ({why}); save it as .xlsx and check it again");

    internal Finding NoTitle() => Of(Whole, "WBK002",
        "the document has no title, which a screen reader says first; write one under File, Info, Title");

    internal Finding NoLanguage() => Of(Whole, "WBK003",
        "the document does not say its language, so a screen reader may read it in another; set en-GB in its properties");

    internal Finding DefaultName(string sheet) => Of(At(sheet), "WBK004",
        "the sheet's name says nothing about what is on it; name it after its table");

    internal Finding HiddenSheet(string sheet) => Of(At(sheet), "WBK005",
        "the sheet is hidden; show it or take it out");

    internal Finding HiddenCells(string sheet, string place) => Of(At(sheet, place), "WBK006",
        "a row or column is hidden; show it or take it out");

    internal Finding Merged(string sheet, string cells) => Of(At(sheet, cells), "WBK007",
        "these cells are merged, and a screen reader loses its way in them; unmerge them and write each value in its own cell");

    internal Finding Filter(string sheet, string cells) => Of(At(sheet, cells), "WBK008",
        "there are filter buttons over these cells, which can hide rows from people who do not see it; turn the filter off");

    internal Finding NoTable(string sheet) => Of(At(sheet), "WBK009",
        "no cells of the sheet are marked up as a table; select them and choose Insert, Table");

    internal Finding SeveralTables(string sheet, int tables) => Of(At(sheet), "WBK010",
        $"the sheet has {tables} tables; give each a sheet of its own");

    internal Finding NotInColumnA(string sheet, string cells) => Of(At(sheet, cells), "WBK011",
        "the table does not begin in column A; move it to the left edge");

    internal Finding DefaultTableName(string sheet, string name) => Of(At(sheet), "WBK012",
        $"the table is called \"{name}\", which says nothing; give it a name of its own under Table Design");

    internal Finding NoHeadings(string sheet, string cells) => Of(At(sheet, cells), "WBK013",
        "the table has no row of headings, or a heading says nothing; give every column a heading in one row");

    internal Finding BlankRow(string sheet, int row) => Of(At(sheet, FormattableString.Invariant($"A{row}")), "WBK014",
        "the row is blank, and a reader may take the sheet to end here; take it out and make the row above it higher instead");

    internal Finding BlankCell(string sheet, string cell, int others) => Of(At(sheet, cell), "WBK015",
        $"the cell is blank{Others(others)} and nobody can say why; write shorthand such as [x] for not available or [z] for not applicable");

    internal Finding NoLegend(string sheet, string cell, string shorthand) => Of(At(sheet, cell), "WBK016",
        $"no line above the table says what {shorthand} means; write such as \"{shorthand} means not applicable\" there");

    internal Finding UnknownNote(string sheet, string cell, string note) => Of(At(sheet, cell), "WBK017",
        $"{note} is on no sheet that lists notes; add it there, or take the mark out");

    internal Finding NoHeading(string sheet) => Of(At(sheet, "A1"), "WBK018",
        "A1 is empty, where a reader looks for the title; write what the sheet holds there");

    internal Finding NotHeadingStyle(string sheet) => Of(At(sheet, "A1"), "WBK019",
        "the title in A1 does not bear the style Heading 1, by which screen readers find it; choose it under Cell Styles");

    internal Finding CursorElsewhere(string sheet, string cell) => Of(At(sheet, cell), "WBK020",
        "the sheet opens here and not in A1; put the cursor in A1 before you save");

    internal Finding OpensElsewhere(string sheet) => Of(At(sheet), "WBK021",
        "the workbook opens at this sheet and not at the first; show the first before you save");

    internal Finding BareLink(string sheet, string cell) => Of(At(sheet, cell), "WBK022",
        "the link shows its address, which a screen reader spells out; write in words where it leads");

    internal Finding LowContrast(string sheet, string cell, string ratio) => Of(At(sheet, cell), "WBK023",
        $"the words stand out from their background by {ratio} to 1 and 4.5 to 1 are needed; make the words darker or the background lighter");

    internal Finding NoAlternative(string sheet, string name) => Of(At(sheet), "WBK024",
        $"\"{name}\" has no words for those who do not see it; write what it shows under Alt Text");

    private Finding Of(string place, string code, string sentence) => new(file, place, Severity.Error, code, sentence);

    private static string At(string sheet, string? cells = null) => cells is null ? $"'{sheet}'" : $"'{sheet}'!{cells}";

    private static string Others(int others) => others switch
    {
        0 => "",
        1 => ", like 1 more of this table,",
        _ => FormattableString.Invariant($", like {others} more of this table,"),
    };
}
