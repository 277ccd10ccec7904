namespace Ecf.Reporting.Workbooks;

/// <summary>A sheet of somebody's workbook.</summary>
/// <param name="Name">What its tab says.</param>
/// <param name="Part">The name of its part.</param>
/// <param name="IsHidden">Whether its tab is not shown.</param>
internal sealed record BookSheet(string Name, string Part, bool IsHidden);
