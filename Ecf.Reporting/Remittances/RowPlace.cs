namespace Ecf.Reporting.Remittances;

/// <summary>A cell as people find it.</summary>
/// <param name="Row">The row, counted from 1 with the heading.</param>
/// <param name="Column">What the column is about.</param>
internal readonly record struct RowPlace(int Row, string Column)
{
    /// <summary>"row 5, column amount".</summary>
    public override string ToString() => FormattableString.Invariant($"row {Row}, column {Column}");
}
