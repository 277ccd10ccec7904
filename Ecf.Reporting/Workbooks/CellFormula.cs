namespace Ecf.Reporting.Workbooks;

/// <summary>A live formula and the value that it has.</summary>
/// <param name="Formula">As Excel writes it, without "=".</param>
/// <param name="Value">What it gives.</param>
internal sealed record CellFormula(string Formula, ReportValue Value);
