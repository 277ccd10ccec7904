using Ecf.Domain;

namespace Ecf.Reporting.Imports;

/// <summary>The wording of what can be wrong with a value: ECF763 to ECF773 and ECF779.</summary>
internal static class ValueFindings
{
    private const string AsDay = "write the day as dd/mm/yyyy, such as 01/09/2026, or as 2026-09-01";

    private const string FromSource = "copy the number from the source again, into a column formatted as text";

    internal static readonly Remark PaddedTrn = new(Severity.Warning, "ECF764",
        "the number lost its noughts at the start, as spreadsheets take them off; it is read as seven digits with noughts put back", "check it against the source");

    internal static readonly Remark TrnTooLong = Trn("the number has more than the seven digits of a teacher reference number", "take out what does not belong to it");

    internal static readonly Remark TrnTooShort = Trn("the number has fewer than five digits, so it cannot be told how many noughts were lost", "write all seven digits");

    internal static readonly Remark TrnRounded = Trn("a spreadsheet has turned the number into a rounded one with an exponent, so its digits are lost", FromSource);

    internal static readonly Remark TrnOtherDigits = Trn("the number is not written with the digits 0 to 9", "write it with them");

    internal static readonly Remark TrnWithSigns = Trn("the number has letters or signs in it", "write its seven digits alone: an old RP12/34567 is 1234567");

    internal static readonly Remark TrnOfNobody = Trn("no teacher has the number 0000000", "write the person's own, or take the row out");

    internal static readonly Remark NotAUrn = Error("ECF766", "a school's number (URN) is six digits from 0 to 9 and nothing else", "look it up in the register of schools (Get Information about Schools)");

    internal static readonly Remark NotADay = Day("this is not a day as it is read here", AsDay);

    internal static readonly Remark MonthOnly = Day("this names a month without the day", AsDay);

    internal static readonly Remark SerialNumber = Day("this is a number and not a day; it may be how Excel counts a day whose format was lost", "format the cell as a date in Excel and check what it shows, or " + AsDay);

    internal static readonly Remark TimeOnly = Day("this is a time and not a day", AsDay);

    internal static readonly Remark BeforeExcel = Day("this is formatted as a day but is none that Excel counts", AsDay);

    internal static readonly Remark OtherZone = Day("this is a moment in another time zone, which may be another day here", AsDay);

    internal static readonly Remark WithTime = new(Severity.Warning, "ECF770", "the day has a time of day, which is left off", "check that only the day matters");

    internal static readonly Remark WithoutYear = new(Severity.Warning, "ECF770", "the cell shows no year, so Excel made one up when it was typed", "check the year, and format the cell as dd/mm/yyyy");

    internal static readonly Remark Lost = Error("ECF773", "a letter of this text was lost before the file came here (it shows as a question mark in a diamond)", "write the text again as it should be");

    internal static readonly Remark ControlSigns = Error("ECF773", "this text has an invisible control character in it", "write the text again in place of what is there");

    internal static readonly Remark TooLong = Error("ECF773", "this text is longer than a cell of Excel holds", "shorten it");

    internal static readonly Remark ExcelError = Error("ECF779", "the cell shows an error of Excel's own", "correct the formula, or write the value");

    internal static readonly Remark NoResult = Error("ECF779", "the cell holds a formula that was saved without its result", "open the file in Excel and save it, or write the value");

    internal static Remark Blank(ImportColumn column) => Error("ECF763", "the cell is empty", column.Kind == ValueKind.Trn ? "write all seven digits" : $"write a value such as {column.Example}");

    internal static Remark NoSuchDay(string month, int days) => Day($"{month} has only {days} days", "correct the day");

    internal static Remark MonthFirst(string meant) => Day("there is no such month, so the month seems to stand first, as in America", $"write {meant} if that is the day");

    internal static Remark MonthFirstElsewhere(int row) => Day($"in row {row} of this column the month stands first, as in America, so here either number may be the month", AsDay);

    internal static Remark TwoDigitYear(string meant) => Day("the year has two digits, so the century is not known", $"write {meant} if that is the day");

    internal static Remark OutOfTime(int first, int last) => Day($"the year is not between {first} and {last}", "correct the year");

    internal static Remark DayOtherwise(string meant) => Day("this is not a day as it is read here", $"write {meant} if that is the day");

    internal static Remark DecimalComma(string meant) => Error("ECF771", "the number has a comma where only a point is read", $"write {meant} if that is the number");

    internal static Remark NotANumber(string example) => Error("ECF771", "this is not a number", $"write one such as {example}");

    internal static Remark OutOfRange(string allowed) => Error("ECF771", "this number cannot be meant here", $"give {allowed}");

    internal static Remark NotACohort(string example) => Error("ECF771", "this is not the year in which a cohort starts", $"write one such as {example}");

    internal static Remark NotAWord(IEnumerable<string> words) => Error("ECF772", "this word is not known here", $"write {string.Join(" or ", words)}");

    private static Remark Trn(string sentence, string suggestion) => Error("ECF765", sentence, suggestion);

    private static Remark Day(string sentence, string suggestion) => Error("ECF769", sentence, suggestion);

    private static Remark Error(string code, string sentence, string suggestion) => new(Severity.Error, code, sentence, suggestion);
}
