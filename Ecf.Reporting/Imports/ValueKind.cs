namespace Ecf.Reporting.Imports;

/// <summary>What the values of a column to import must be.</summary>
public enum ValueKind
{
    /// <summary>Any text, kept as it is given.</summary>
    Text,

    /// <summary>A person's name, kept as it is given and masked in findings.</summary>
    Name,

    /// <summary>A teacher reference number: seven digits. Five or six are taken with noughts put back before them, and a warning.</summary>
    Trn,

    /// <summary>A school's unique reference number: six digits.</summary>
    Urn,

    /// <summary>A day: 01/09/2026, 2026-09-01, or a day of a workbook.</summary>
    Day,

    /// <summary>A number with a point before its decimal places.</summary>
    Number,

    /// <summary>One of the words that the column lists.</summary>
    Word,

    /// <summary>The year in which a cohort starts: 2025, or 2025/26.</summary>
    Cohort,
}
