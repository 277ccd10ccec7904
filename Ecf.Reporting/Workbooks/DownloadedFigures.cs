namespace Ecf.Reporting.Workbooks;

/// <summary>A person's hours, and the pounds that stand on an ECT, as a downloaded workbook has them.</summary>
/// <param name="Required">Hours required.</param>
/// <param name="Attended">Hours attended.</param>
/// <param name="Shortfall">Hours missed.</param>
/// <param name="ToDate">Pounds to date.</param>
/// <param name="InAll">Pounds in all.</param>
internal readonly record struct DownloadedFigures(decimal Required, decimal Attended, decimal Shortfall, decimal ToDate, decimal InAll)
{
    /// <summary>Every figure with its name and unit.</summary>
    internal IEnumerable<(string Name, string Unit, decimal Amount)> All =>
    [
        ("Required", "hours", Required), ("Attended", "hours", Attended), ("Shortfall", "hours", Shortfall), ("Money to date", "pounds", ToDate), ("Money in all", "pounds", InAll),
    ];
}
