namespace Ecf.Reporting;

/// <summary>What a column of a report holds; every value in it is of this kind, or blank.</summary>
public enum ColumnKind
{
    /// <summary>Words, and numbers that are names: a TRN keeps its leading zeros.</summary>
    Text,

    /// <summary>A whole number of things.</summary>
    Count,

    /// <summary>A length of training.</summary>
    Hours,

    /// <summary>Pounds and pence.</summary>
    Money,

    /// <summary>A day.</summary>
    Date,

    /// <summary>Full-time terms of induction, to two decimal places.</summary>
    Terms,

    /// <summary>A plain number to two decimal places, where the rows of a column count different things: people, hours and pounds.</summary>
    Number,
}
