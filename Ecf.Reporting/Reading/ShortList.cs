using CsvHelper;

namespace Ecf.Reporting.Reading;

/// <summary>A list of at most some thousand rows, with commas, semicolons or tabs, whose first row names its columns.</summary>
/// <param name="text">The whole of it.</param>
internal sealed class ShortList(string text)
{
    internal const int MostRows = 5_000;

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = null,
        HasHeader = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = 64 * 1024,
        TrackLineNumbers = true,
    };

    /// <summary>Told where there are more rows than <see cref="MostRows"/>; the rest is not read.</summary>
    internal required Action TooMany { get; init; }

    /// <summary>Told on which line the list breaks off as no list, and why; the rest is not read.</summary>
    internal required Action<int, string> Broken { get; init; }

    /// <summary>The rows in their order.</summary>
    /// <param name="head">Reads the first row and gives what reads the others; <c>null</c> where it names the wrong columns.</param>
    internal List<T> Rows<T>(Func<CsvReader, Func<CsvReader, T?>?> head)
        where T : class
    {
        var rows = new List<T>();
        using var csv = CsvReader.FromText(text, Options);
        try
        {
            var read = csv.Read() ? head(csv) : null;
            for (var count = 0; read is not null && csv.Read(); count++)
            {
                if (count == MostRows)
                {
                    TooMany();
                    break;
                }

                rows.AddRange(read(csv) is { } row ? [row] : []);
            }
        }
        catch (CsvFormatException broken)
        {
            Broken((int)csv.LineNumber, broken.Message);
        }

        return rows;
    }
}
