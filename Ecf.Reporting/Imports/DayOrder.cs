namespace Ecf.Reporting.Imports;

/// <summary>What a day written in numbers says about whether day or month stands first in its column.</summary>
internal enum DayOrder
{
    /// <summary>Nothing: it is no such text, or both numbers are the same.</summary>
    Silent,

    /// <summary>Either number could be the month.</summary>
    Either,

    /// <summary>Only the first number can be the month.</summary>
    MonthFirst,
}
