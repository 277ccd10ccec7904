using Ecf.Domain;

namespace Ecf.Reporting.Imports;

/// <summary>The wording of what can be wrong with a file to import as a whole, its headings and the form of its rows: ECF750 to ECF762.</summary>
internal static class ImportFindings
{
    private const string SaveAsWorkbook = "open it in Excel and save it as an Excel workbook (.xlsx) or as CSV UTF-8";

    internal static readonly ImportFinding Empty = File("ECF751", "the file is empty", "check that it was saved, and send it again");

    internal static readonly ImportFinding OldWorkbook = File("ECF752", "this is a workbook of Excel 97 to 2003 (.xls), whatever its name ends with", SaveAsWorkbook);

    internal static readonly ImportFinding Macros = File("ECF752", "this workbook may hold macros (.xlsm), which no list needs", "save it as an Excel workbook (.xlsx)");

    internal static readonly ImportFinding Encrypted = File("ECF752", "the file is locked with a password", "take the password off in Excel under File, Info, Protect Workbook, and send it again");

    internal static readonly ImportFinding OpenDocument = File("ECF752", "this is an OpenDocument file (.ods), whatever its name ends with", "save it as an Excel workbook (.xlsx)");

    internal static readonly ImportFinding BinaryWorkbook = File("ECF752", "this is a binary workbook (.xlsb), whatever its name ends with", SaveAsWorkbook);

    internal static readonly ImportFinding OtherZip = File("ECF752", "this is a packed folder (zip) and no workbook, whatever its name ends with", "unpack it and send the list inside");

    internal static readonly ImportFinding NotAList = File("ECF752", "this is neither an Excel workbook nor text, whatever its name ends with", "send an Excel workbook (.xlsx) or a CSV file");

    internal static readonly ImportFinding WebPage = File("ECF752", "this is a web page or XML, whatever its name ends with", SaveAsWorkbook);

    internal static readonly ImportFinding FalseSize = File("ECF753", "a part of the workbook unpacks to another size than it says", "open it in Excel and save it again");

    internal static readonly ImportFinding PackedTooTightly = File("ECF753", "a part of the workbook unpacks to more than 200 times its size, which no list does", "open it in Excel, copy the list into a new workbook and send that");

    internal static readonly ImportFinding BrokenZip = Damaged("the end of it is missing");

    internal static readonly ImportFinding Windows1252 = new(0, null, Severity.Note, "ECF755", "the file is not saved as UTF-8, so it is read as Windows-1252, as Excel saves a plain CSV")
    {
        Suggestion = "check names with accents, or save it as CSV UTF-8",
    };

    internal static ImportFinding OtherOffice(string what) => File("ECF752", $"this is {what}, whatever its name ends with", "copy the list into an Excel workbook (.xlsx) and send that");

    internal static ImportFinding TooLarge(int most) => File("ECF750", $"the file is larger than {most / 1024 / 1024} MB", "send the list in parts, or take out sheets and pictures that are not needed");

    internal static ImportFinding UnpacksTooFar(int most) => File("ECF753", $"the workbook unpacks to more than {most / 1024 / 1024} MB", "copy the list alone into a new workbook and send that");

    internal static ImportFinding TooManyEntries(int most) => File("ECF753", $"the workbook has more than {most} parts, which no list has", "copy the list alone into a new workbook and send that");

    internal static ImportFinding Damaged(string how) => File("ECF754", $"the workbook is damaged: {how}", "open it in Excel and save it again");

    internal static ImportFinding TooManyRows(int most) => File("ECF756", $"the file has more than {most} rows", "send the list in parts");

    internal static ImportFinding RowTooLong(int most) => File("ECF757", $"a row is longer than {most / 1024 / 1024} MB", "look for a quotation mark that opens and never closes, and send the file again");

    internal static ImportFinding OpenQuote(int row) => Row(row, "ECF757", "a quotation mark opens in this row and never closes, so that all that follows is one cell", "take the mark out or close it");

    internal static ImportFinding TextAfterQuote(int row) => Row(row, "ECF757", "a cell goes on after its closing quotation mark", "write a mark that belongs to the text twice, or take the marks out");

    internal static ImportFinding OtherEnding(string content) => new(0, null, Severity.Note, "ECF758", $"the file is read as {content}, although its name ends otherwise")
    {
        Suggestion = "check that it is the one you meant",
    };

    internal static ImportFinding OneSheetOf(string sheet) => new(0, null, Severity.Note, "ECF758", $"the workbook has several sheets, of which \"{Short(sheet)}\" is read")
    {
        Suggestion = "send other lists as files of their own",
    };

    internal static ImportFinding NoHeadings(IEnumerable<string> required) =>
        File("ECF759", "no row of headings was found among the first rows", $"write the headings {string.Join(", ", required)} in one row above the list");

    internal static ImportFinding MissingColumn(string heading, string? meant, string synonyms) => Column(heading, "ECF759",
        $"there is no column \"{heading}\"",
        meant is null ? $"add it, or name one of your columns so{synonyms}" : $"is it the column \"{Short(meant)}\"? Name that \"{heading}\"");

    internal static ImportFinding ColumnTwice(string heading, string first, string second) => Column(heading, "ECF760",
        $"two columns say the same: \"{Short(first)}\" and \"{Short(second)}\"", "keep the right one");

    internal static ImportFinding UnknownColumns(int count, string names) => new(0, null, Severity.Note, "ECF761",
        count == 1 ? $"one column is not read: {names}" : $"{count} columns are not read: {names}")
    {
        Suggestion = "nothing needs doing unless you miss something",
    };

    internal static ImportFinding BesideTheHeadings(int row) => Row(row, "ECF762", "the row has more cells than there are headings, so its cells may be shifted", "move them under their headings");

    internal static ImportFinding NothingFits(string heading, int rows, string should) => Column(heading, "ECF762",
        $"none of the {rows} values under this heading is {should}, so the headings may be shifted", "check that each heading stands above its own column");

    /// <summary>Another person's heading or name, short enough to stand in a sentence.</summary>
    internal static string Short(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static ImportFinding File(string code, string sentence, string suggestion) => new(0, null, Severity.Error, code, sentence) { Suggestion = suggestion };

    private static ImportFinding Column(string heading, string code, string sentence, string suggestion) => new(0, heading, Severity.Error, code, sentence) { Suggestion = suggestion };

    private static ImportFinding Row(int row, string code, string sentence, string suggestion) => new(row, null, Severity.Error, code, sentence) { Suggestion = suggestion };
}
