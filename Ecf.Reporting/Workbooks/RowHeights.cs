namespace Ecf.Reporting.Workbooks;

/// <summary>How high a row must be for its lines of text, in points.</summary>
internal static class RowHeights
{
    /// <summary>One line.</summary>
    internal const double Line = 13;

    private const double Space = 4;

    // Excel's own limit is 409 points: some 30 lines.
    private const double Tallest = 400;

    internal static double Of(int lines) => Math.Min((Line * lines) + Space, Tallest);
}
