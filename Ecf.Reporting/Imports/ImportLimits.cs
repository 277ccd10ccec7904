namespace Ecf.Reporting.Imports;

/// <summary>How large a file may be before it is refused, whatever it says of its own size.</summary>
/// <param name="Bytes">The most bytes as it is handed in; 20 MB by default.</param>
/// <param name="InflatedBytes">The most bytes that the parts of a workbook may unpack to, together; 128 MB by default.</param>
/// <param name="Entries">The most parts that a workbook may have; 1,000 by default.</param>
/// <param name="Rows">The most rows with anything in them; 200,000 by default.</param>
/// <param name="ListedFindings">The most findings that a plan lists one by one; 1,000 by default. Its counts are of all of them.</param>
public sealed record ImportLimits(
    int Bytes = 20 * 1024 * 1024, int InflatedBytes = 128 * 1024 * 1024, int Entries = 1_000, int Rows = 200_000, int ListedFindings = 1_000)
{
    /// <summary>The most columns that are read: more than the register of schools exports.</summary>
    internal const int Columns = 256;

    /// <summary>The most bytes of one row of a CSV file; beyond it an open quotation mark has swallowed the rows that follow.</summary>
    internal const int RecordBytes = 2 * 1024 * 1024;

    /// <summary>The most characters of one cell, which is Excel's own limit.</summary>
    internal const int CellLength = 32_767;

    /// <summary>A part of a workbook that unpacks to more than so many times its size holds nothing that a person typed.</summary>
    internal const int Ratio = 200;

    /// <summary>Up to here a part may be packed as tightly as it likes.</summary>
    internal const int RatioFrom = 4 * 1024 * 1024;
}
