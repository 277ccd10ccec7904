using Ecf.Reporting.Extracts;

namespace Ecf.Reporting.Tests.Extracts;

public sealed class ExtractFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ecf-extract-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("many.xlsx")]
    [InlineData("many.CSV")]
    public async Task Write_ToTheEnd_LeavesTheFileAlone(string name)
    {
        Assert.Equal(1000, await ExtractFile.WriteAsync(SomeExtract.Many(1000), At(name)));

        Assert.Equal([name], folder.GetFiles().Select(file => file.Name));
    }

    [Theory]
    [InlineData("many.xlsx")]
    [InlineData("many.csv")]
    public async Task Write_Stopped_LeavesNoPartAndTheOldFileAsItWas(string name)
    {
        await File.WriteAllTextAsync(At(name), "old");
        using var stop = new CancellationTokenSource();
        var rows = SomeExtract.Many(1_000_000, row => StopAt(row, stop));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ExtractFile.WriteAsync(rows, At(name), cancel: stop.Token));

        Assert.Equal("old", await File.ReadAllTextAsync(At(name)));
        Assert.Single(folder.GetFiles());
    }

    [Fact]
    public async Task Write_RowsThatFail_LeaveNoFile()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => ExtractFile.WriteAsync(SomeExtract.Many(5000, Fail), At("many.xlsx")));

        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public async Task Write_AnotherEnding_SaysWhichThereAre() =>
        Assert.Contains(".xlsx or .csv", (await Assert.ThrowsAsync<ArgumentException>(() => ExtractFile.WriteAsync(SomeExtract.Many(1), At("many.xls")))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Write_Csv_IsTheSameAsOfATableThatIsHeld()
    {
        using var held = new MemoryStream();
        CsvExtract.Write(Some.HoursByEct, held);

        await ExtractFile.WriteAsync(StreamedTable.Of(Some.HoursByEct), At("hours.csv"));

        Assert.Equal(held.ToArray(), await File.ReadAllBytesAsync(At("hours.csv")));
    }

    [Fact]
    public async Task Write_CsvWithoutTheMark_BeginsWithTheHeading()
    {
        await ExtractFile.WriteAsync(StreamedTable.Of(Some.HoursByEct), At("hours.csv"), new() { ByteOrderMark = false });

        Assert.Equal((byte)'T', (await File.ReadAllBytesAsync(At("hours.csv")))[0]);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private static void StopAt(int row, CancellationTokenSource stop)
    {
        if (row == 20_000)
        {
            stop.Cancel();
        }
    }

    private static void Fail(int row)
    {
        if (row == 4000)
        {
            throw new InvalidOperationException("The rows broke off.");
        }
    }
}
