namespace Ecf.Reporting.Workbooks;

/// <summary>All that decides how a cell looks.</summary>
/// <param name="Role">What it is for.</param>
internal readonly record struct CellLook(CellRole Role)
{
    /// <summary>What its column holds; words by default.</summary>
    internal ColumnKind Kind { get; init; } = ColumnKind.Text;

    /// <summary>Whether its words may take more than a line.</summary>
    internal bool Wraps { get; init; }

    /// <summary>Whether its words keep off what ends where they begin.</summary>
    internal bool StandsClear { get; init; }

    /// <summary>Whether its words would run as a formula without the quote prefix.</summary>
    internal bool MightRun { get; init; }
}

/// <summary>What a cell of a sheet is for.</summary>
internal enum CellRole
{
    Title,
    Summary,
    Header,
    Body,

    /// <summary>A figure that leads somewhere.</summary>
    Link,
    Total,
}
