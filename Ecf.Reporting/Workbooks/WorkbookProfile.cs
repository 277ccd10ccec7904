namespace Ecf.Reporting.Workbooks;

/// <summary>For whom a workbook is laid out. The figures are the same in each.</summary>
public enum WorkbookProfile
{
    /// <summary>For everybody, screen readers included: no filters, frozen panes or charts, and no empty cell without its shorthand. It meets the checklist of the UK Government Analysis Function.</summary>
    Accessible,

    /// <summary>For work on the figures: filters, frozen headings, charts, and empty cells left empty.</summary>
    Analyst,

    /// <summary>For paper: A4, a new page for each school, and charts.</summary>
    Print,
}
