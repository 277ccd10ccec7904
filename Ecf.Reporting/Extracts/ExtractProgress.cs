namespace Ecf.Reporting.Extracts;

/// <summary>Counts rows and tells of them now and then.</summary>
internal sealed class ExtractProgress(IProgress<int>? told, CancellationToken cancel)
{
    private const int RowsBetween = 10_000;
    private const int RowsBetweenLooks = 256;

    /// <summary>How many rows so far.</summary>
    internal int Rows { get; private set; }

    /// <summary>One more row.</summary>
    /// <exception cref="OperationCanceledException">The extract was stopped.</exception>
    internal void Next()
    {
        Rows++;
        if (Rows % RowsBetweenLooks == 0)
        {
            cancel.ThrowIfCancellationRequested();
        }

        if (Rows % RowsBetween == 0)
        {
            told?.Report(Rows);
        }
    }

    /// <summary>All rows are written.</summary>
    internal void End()
    {
        if (Rows % RowsBetween != 0 || Rows == 0)
        {
            told?.Report(Rows);
        }
    }
}
