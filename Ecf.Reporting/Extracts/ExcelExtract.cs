using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Extracts;

/// <summary>Writes a <see cref="StreamedTable"/> as an Excel workbook of any length in the memory of a few rows.</summary>
/// <remarks>
/// The headings stand in row 1, frozen and with filters; the rows are an Excel table; days, hours, pounds and counts are numbers with
/// their formats, and texts stay texts: a TRN keeps its zeros and nothing can run as a formula. Hours are decimal hours. Beyond the
/// 1,048,576 rows that a sheet holds the table goes on in a second sheet, with headings of its own. The width of a column is reckoned
/// from its heading and the first rows. The same rows give the same bytes, whatever the machine's language.
/// </remarks>
/// <example><code>
/// await ExcelExtract.WriteAsync(marks, stream, new() { Progress = new Progress&lt;int>(rows => Console.WriteLine(rows)) });
/// </code></example>
public static class ExcelExtract
{
    // With the row of headings, as many as a sheet has.
    private const int RowsInASheet = 1_048_575;

    // As many rows are looked at for the widths of the columns.
    private const int RowsMeasured = 200;

    /// <summary>Writes the workbook to the stream, which stays open, as the rows come.</summary>
    /// <remarks>An extract that is stopped leaves the beginning of a file in the stream: <see cref="ExtractFile"/> leaves nothing.</remarks>
    /// <param name="table">What to write.</param>
    /// <param name="to">Where to; it need not be able to go back.</param>
    /// <param name="options">How; the defaults of <see cref="ExtractOptions"/> where none are given.</param>
    /// <param name="cancel">Stops the extract between rows.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="OperationCanceledException">The extract was stopped.</exception>
    /// <exception cref="ArgumentException">The stream cannot be written, a row does not fit the columns, or a text is too long and <see cref="LongTexts.Refuse"/> was asked for.</exception>
    public static Task<int> WriteAsync(StreamedTable table, Stream to, ExtractOptions? options = null, CancellationToken cancel = default) =>
        WriteAsync(table, to, (options ?? new(), RowsInASheet), cancel);

    internal static async Task<int> WriteAsync(StreamedTable table, Stream to, (ExtractOptions Options, int RowsInASheet) how, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(table);
        Writable.Check(to);
        var progress = new ExtractProgress(how.Options.Progress, cancel);
        var book = await ExtractBook.BeginAsync(to, table, cancel).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            var first = new List<IReadOnlyList<ReportValue>>(RowsMeasured);
            await foreach (var row in table.Rows.WithCancellation(cancel).ConfigureAwait(false))
            {
                RowCheck.Fits(table, row, progress.Rows);
                if (how.Options.LongTexts == LongTexts.Refuse)
                {
                    RowCheck.HasNoLongText(table, row, progress.Rows);
                }

                progress.Next();
                if (progress.Rows <= RowsMeasured)
                {
                    first.Add([.. row]);
                    continue;
                }

                await book.WriteFirstAsync(first, how.RowsInASheet).ConfigureAwait(false);
                await book.WriteAsync(row, how.RowsInASheet).ConfigureAwait(false);
            }

            await book.WriteFirstAsync(first, how.RowsInASheet).ConfigureAwait(false);
            await book.EndAsync().ConfigureAwait(false);
        }

        progress.End();
        return progress.Rows;
    }
}
