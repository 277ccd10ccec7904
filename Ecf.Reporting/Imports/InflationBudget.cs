namespace Ecf.Reporting.Imports;

/// <summary>How many bytes the parts of one workbook may still unpack to.</summary>
/// <param name="most">All of them together.</param>
internal sealed class InflationBudget(int most)
{
    private long left = most;

    internal void Take(int bytes)
    {
        left -= bytes;
        if (left < 0)
        {
            throw new UnreadableFileException(ImportFindings.UnpacksTooFar(most));
        }
    }
}
