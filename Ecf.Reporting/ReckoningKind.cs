namespace Ecf.Reporting;

/// <summary>The ways of a <see cref="Reckoning"/>.</summary>
internal enum ReckoningKind
{
    Total,
    Rows,
    Difference,
    Agreement,
}
