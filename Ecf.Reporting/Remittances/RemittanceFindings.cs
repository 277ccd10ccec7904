using Ecf.Domain;

namespace Ecf.Reporting.Remittances;

/// <summary>The wording of what can be wrong with a remittance: ECF780 to ECF789. A place is a row and a column as people count them.</summary>
internal static class RemittanceFindings
{
    internal static Finding NoColumn(string file, string column) => Error(file, "row 1", "ECF780",
        $"no column is called \"{column}\"; the first row names the columns school, grant and amount, and may name person and year");

    internal static Finding ColumnTwice(string file, string column) => Error(file, "row 1", "ECF780",
        $"two columns could be the {column}; keep one of them");

    internal static Finding NotASchool(string file, RowPlace place, string given) => Error(file, place, "ECF781",
        $"\"{Short(given)}\" is not a school's unique reference number; write its six digits, such as 122222");

    internal static Finding NotAnAmount(string file, RowPlace place, string given) => Error(file, place, "ECF782", given.Length == 0
        ? "the amount is empty; write what was paid, such as 900.00, or take the row out"
        : $"\"{Short(given)}\" is not an amount of money; write pounds with a point before the pence, such as 1.50 or 1,500.00");

    internal static Finding OtherCurrency(string file, RowPlace place, string given) => Error(file, place, "ECF783",
        $"\"{Short(given)}\" is in another currency; write what was paid in pounds");

    internal static Finding Brackets(string file, RowPlace place, string given, string without) => Error(file, place, "ECF784",
        $"\"{Short(given)}\" stands in brackets; write -{without} where the money was taken back");

    internal static Finding TakenBack(string file, RowPlace place, string given) => Warning(file, place, "ECF785",
        $"{Short(given)} is below nought, so it is compared as money taken back; check that it is no slip");

    internal static Finding Total(string file, RowPlace place, string given) => Warning(file, place, "ECF786",
        $"this is a total of {Short(given)}, which is what the rows above add up to; it is left out");

    internal static Finding OtherTotal(string file, RowPlace place, string given, Money sum) => Warning(file, place, "ECF786",
        $"this is a total of {Short(given)}, but the rows above add up to {sum}; it is left out: check whether a row is missing");

    internal static Finding NotAGrant(string file, RowPlace place, string given) => Error(file, place, "ECF787",
        $"\"{Short(given)}\" is not a grant known here; write \"time off timetable\", \"mentor support\" or \"mentor backfill\"");

    internal static Finding NotAYear(string file, RowPlace place, string given) => Error(file, place, "ECF788",
        $"\"{Short(given)}\" is not an academic year; write it as 2024/25, or leave it empty");

    internal static Finding TooLarge(string file, int most) => Error(file, "$", "ECF789",
        $"the remittance is larger than {most / 1024 / 1024} MB; take out what is not about these grants");

    internal static Finding TooManyRows(string file, int most) => Error(file, "$", "ECF789",
        $"the remittance has more than {most} rows; split it by school");

    internal static Finding NotText(string file) => Error(file, "$", "ECF789",
        "this is not a text file but a packed or binary one, whatever its name ends with; save it as CSV, or paste its cells");

    internal static Finding Malformed(string file, int row) => Error(file, $"row {row}", "ECF789",
        "a quotation mark is opened and never closed, or stands inside a cell; close it, or write two for one");

    internal static Finding Empty(string file) => Error(file, "$", "ECF789", "no row says what was paid; add the rows under the names of the columns");

    private static string Short(string given) => given.Length <= 60 ? given : given[..60] + "…";

    private static Finding Error(string file, RowPlace place, string code, string sentence) => Error(file, place.ToString(), code, sentence);

    private static Finding Error(string file, string place, string code, string sentence) => new(file, place, Severity.Error, code, sentence);

    private static Finding Warning(string file, RowPlace place, string code, string sentence) => new(file, place.ToString(), Severity.Warning, code, sentence);
}
