using System.Text.RegularExpressions;

namespace Ecf.House.Tests.HouseRules;

public partial class FindingCodeTests
{
    // The hundreds of the codes that a folder may use, so that no code has two meanings.
    private static readonly Dictionary<string, char> Hundreds = new()
    {
        ["Ecf.Domain/Reading"] = '0',
        ["Ecf.Domain/Programmes"] = '1',
        ["Ecf.Domain/Calendars"] = '2',
        ["Ecf.Domain/Scheduling"] = '3',
        ["Ecf.Domain/Attendance"] = '4',
        ["Ecf.Domain/Funding"] = '5',
        ["Ecf.Domain/Induction"] = '6',
        ["Ecf.Domain/Declarations"] = '9',
        ["Ecf.Reporting"] = '7',
        ["Ecf.Sample.Web"] = '8',
        ["Ecf.Domain/Buddies"] = '9',
    };

    // Codes about report templates have letters of their own, so that an author knows whose they are.
    private const string Templates = "TPL";
    private const string TemplateFindings = "Ecf.Reporting/Templates/TemplateFindings.cs";

    // Codes without a case file, and where they are tested instead.
    private static readonly Dictionary<string, string> WithoutCase = new()
    {
        ["ECF001"] = "a file too large to commit: JsonFileTests",
        ["ECF011"] = "more findings than a person reads: JsonFileTests",
        ["ECF401"] = "about marks, which come from no file: RegisterTests",
        ["ECF402"] = "about marks, which come from no file: RegisterTests",
        ["ECF403"] = "about marks, which come from no file: RegisterTests",
        ["ECF404"] = "about marks, which come from no file: RegisterTests",
        ["ECF405"] = "about marks, which come from no file: RegisterTests",
        ["ECF406"] = "about marks, which come from no file: RegisterTests",
        ["ECF407"] = "about marks, which come from no file: OverlapTests",
        ["ECF410"] = "about a programme that reads without it: FundedHoursListTests",
        ["ECF433"] = "a file too large to commit: ClosedTermTests",
        ["ECF440"] = "about columns of marks, which come from no file: TallyTests",
        ["ECF441"] = "about columns of marks, which come from no file: TallyTests",
        ["ECF442"] = "about columns of marks, which come from no file: TallyTests",
        ["ECF443"] = "about columns of marks, which come from no file: TallyTests",
        ["ECF444"] = "about columns of marks, which come from no file: TallyTests",
        ["ECF721"] = "a file too large to commit: CsvCalendarTests",
        ["ECF726"] = "a file too large to commit: IcsCalendarTests",
        ["ECF738"] = "a file too large to commit: CsvCalendarTests",
        ["ECF750"] = "a file too large to commit: UnreadableFileTests",
        ["ECF753"] = "workbooks that unpack to too much, made by the test: UnreadableFileTests",
        ["ECF756"] = "a file too large to commit: UnreadableFileTests",
        ["ECF779"] = "cells of workbooks, made by the test: WorkbookCellsTests",
        ["ECF809"] = "about a folder or a file that cannot be opened: HubReaderTests",
        ["ECF790"] = "about a table too large for a workbook, which comes from no file: WorkbookWriterTests",
        ["ECF791"] = "about a workbook made by the test that triggers it: WorkbookFillTests",
        ["ECF792"] = "about a workbook made by the test that triggers it: WorkbookChangesTests",
        ["ECF793"] = "about a workbook made by the test that triggers it: WorkbookChangesTests",
        ["ECF794"] = "about a workbook made by the test that triggers it: WorkbookFillTests",
        ["ECF795"] = "about a workbook made by the test that triggers it: WorkbookFillTests",
        ["ECF796"] = "about a workbook made by the test that triggers it: WorkbookFillTests",
        ["ECF797"] = "about a workbook made by the test that triggers it: WorkbookFillTests",
        ["ECF798"] = "about a workbook made by the test that triggers it: WorkbookFillTests",
        ["ECF850"] = "about texts that a person approves: TestVerbTests",
        ["ECF851"] = "about texts that a person approves: TestVerbTests",
        ["ECF852"] = "about texts that a person approves: TestVerbTests",
        ["ECF853"] = "about an edit, which comes from no file: TemplateShelfTests",
        ["ECF854"] = "about an edit, which comes from no file: TemplateShelfTests",
        ["ECF855"] = "about an edit, which comes from no file: TemplateShelfTests",
        ["TPL023"] = "about names that the model had before, and none has changed yet: RenamedFieldTests",
        ["ECF969"] = "a file too large to commit: BuddyCasesTests",
        ["WBK001"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK002"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK003"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK004"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK005"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK006"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK007"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK008"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK009"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK010"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK011"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK012"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK013"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK014"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK015"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK016"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK017"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK018"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK019"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK020"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK021"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK022"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK023"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
        ["WBK024"] = "a workbook made by the test that triggers it: WorkbookCheckTests",
    };

    [Fact]
    public void Code_OfAnyFolder_LiesInItsHundred() => Breaches.None("A code lies in the hundred of its folder",
        Codes().Where(used => !used.Code.StartsWith(Templates, StringComparison.Ordinal) && used.Code[3] != HundredOf(used.File, used.Code)).Select(used => $"{used.File}: {used.Code}"));

    [Fact]
    public void Code_OfATemplate_StandsInOneFile() => Breaches.None("The wording of what can be wrong with a template stands in one file",
        Codes().Where(used => used.Code.StartsWith(Templates, StringComparison.Ordinal) != (used.File == TemplateFindings)).Where(used => used.File.StartsWith("Ecf.Reporting/Templates/", StringComparison.Ordinal) || used.Code.StartsWith(Templates, StringComparison.Ordinal)).Select(used => $"{used.File}: {used.Code}"));

    [Fact]
    public void Code_Any_HasACaseThatTriggersIt() =>
        Breaches.None("A code has a file in Cases, or a reason above", CodesWithoutCase().Except(WithoutCase.Keys));

    [Fact]
    public void Code_WithAReason_IsUsedAndHasNoCase() =>
        Breaches.None("A code that has a case needs no reason above", WithoutCase.Keys.Except(CodesWithoutCase()));

    [Fact]
    public void Code_WithAReason_IsNamedByTheTestThatTriggersIt() => Breaches.None("The test that a reason names triggers the code",
        WithoutCase.Where(code => !Repository.Sources("tests").Any(file => Names(file, code))).Select(code => code.Key));

    private static bool Names(string file, KeyValuePair<string, string> code) =>
        Path.GetFileNameWithoutExtension(file) == code.Value.Split(": ")[1] && Repository.Text(file).Contains(code.Key);

    private static IEnumerable<string> CodesWithoutCase() => Codes().Select(used => used.Code).Distinct().Except(CodesInCases());

    private static IEnumerable<(string File, string Code)> Codes() =>
        from file in Repository.Sources()
        where file.StartsWith("Ecf.", StringComparison.Ordinal)
        from line in Repository.Lines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        from Match match in Quoted().Matches(line)
        select (file, match.Groups[1].Value);

    private static IEnumerable<string> CodesInCases() =>
        from file in Repository.Files
        where file.Contains("/Cases/") && file.EndsWith(".findings.txt", StringComparison.Ordinal)
        from Match match in Named().Matches(Repository.Text(file))
        select match.Value;

    // The rules that a workbook is checked against have numbers of their own, in one folder.
    private static char HundredOf(string file, string code) => code.StartsWith("WBK", StringComparison.Ordinal)
        ? file.StartsWith("Ecf.Reporting/Workbooks/", StringComparison.Ordinal) ? '0' : default
        : Hundreds.FirstOrDefault(folder => file.StartsWith(folder.Key + "/", StringComparison.Ordinal)).Value;

    [GeneratedRegex(@"""((?:ECF|WBK|TPL)\d{3})""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:ECF|WBK|TPL)\d{3}")]
    private static partial Regex Named();
}
