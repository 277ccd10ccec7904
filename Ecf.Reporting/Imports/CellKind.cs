namespace Ecf.Reporting.Imports;

/// <summary>What a cell holds, as far as the file says.</summary>
internal enum CellKind
{
    /// <summary>Text; every cell of a CSV file.</summary>
    Text,

    /// <summary>A number of a workbook that is not formatted as a day.</summary>
    Number,

    /// <summary>A day of a workbook.</summary>
    Day,

    /// <summary>A day with a time of day.</summary>
    DayWithTime,

    /// <summary>A day whose format hides the year, which Excel made up when it was typed.</summary>
    DayWithoutYear,

    /// <summary>A day whose format hides the day of the month: typed as "Sep-26".</summary>
    MonthOnly,

    /// <summary>A time of day or a length of time.</summary>
    Time,

    /// <summary>A number that is formatted as a day and is none that Excel counts truly: below 61, or with no end.</summary>
    NoDay,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>An error of Excel's own, such as #N/A.</summary>
    Error,

    /// <summary>A formula that was saved without its result.</summary>
    NoResult,
}
