namespace Ecf.Reporting;

/// <summary>What becomes of a text longer than the 32,767 characters that a spreadsheet's cell holds.</summary>
public enum LongTexts
{
    /// <summary>It is cut there, and ends in "… [cut]".</summary>
    Cut,

    /// <summary>The file is refused with an <see cref="ArgumentException"/> that names the row and the column.</summary>
    Refuse,
}
