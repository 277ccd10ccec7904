namespace Ecf.Reporting.Workbooks;

/// <summary>How a workbook is written.</summary>
public sealed record WorkbookOptions
{
    /// <summary>For whom it is laid out; accessible by default.</summary>
    public WorkbookProfile Profile { get; init; }

    /// <summary>Whether totals and checks are plain values; live formulas that carry their values by default. The figures are the same.</summary>
    public bool ValuesOnly { get; init; }

    /// <summary>What becomes of a text longer than a cell holds; cut by default.</summary>
    public LongTexts LongTexts { get; init; }
}
