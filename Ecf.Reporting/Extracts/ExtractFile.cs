namespace Ecf.Reporting.Extracts;

/// <summary>Writes a <see cref="StreamedTable"/> to a file, whole or not at all: <c>.xlsx</c> is Excel, <c>.csv</c> is CSV.</summary>
public static class ExtractFile
{
    /// <summary>The endings that a file may have.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".xlsx", ".csv"];

    /// <summary>Writes beside the file's place and moves it there once it is whole; a file that is there already is replaced only then.</summary>
    /// <param name="table">What to write.</param>
    /// <param name="path">The file, with one of <see cref="Endings"/>.</param>
    /// <param name="options">How; the defaults of <see cref="ExtractOptions"/> where none are given.</param>
    /// <param name="cancel">Stops the extract between rows.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="OperationCanceledException">The extract was stopped; the place is as it was.</exception>
    /// <exception cref="ArgumentException">The name has another ending, or a row does not fit the columns.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task<int> WriteAsync(StreamedTable table, string path, ExtractOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        var write = WriterOf(path);
        var unfinished = $"{Path.GetFullPath(path)}.unfinished";
        try
        {
            var rows = await WriteAsync(unfinished, file => write(table, file, options, cancel)).ConfigureAwait(false);
            File.Move(unfinished, path, overwrite: true);
            return rows;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    private static async Task<int> WriteAsync(string unfinished, Func<Stream, Task<int>> write)
    {
        var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024);
        await using (file.ConfigureAwait(false))
        {
            return await write(file).ConfigureAwait(false);
        }
    }

    private static Func<StreamedTable, Stream, ExtractOptions?, CancellationToken, Task<int>> WriterOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".xlsx" => ExcelExtract.WriteAsync,
            ".csv" => CsvExtract.WriteAsync,
            _ => throw new ArgumentException($"\"{path}\" does not say what to write: end the name with .xlsx or .csv.", nameof(path)),
        };
    }
}
