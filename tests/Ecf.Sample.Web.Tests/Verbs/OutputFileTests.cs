using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Verbs;

namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Write_PlaceFree_HoldsTheContentAndNothingBeside()
    {
        Assert.Null(new OutputFile(folder.File("a.csv")).Write("whole"u8.ToArray()));
        Assert.Equal("whole", File.ReadAllText(Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path))));
    }

    [Fact]
    public void Write_PlaceCannotBeTaken_LeavesNothingBehindAndSaysWhatToDo()
    {
        Directory.CreateDirectory(folder.File("a.csv/full"));
        var refused = new OutputFile(folder.File("a.csv")).Write("whole"u8.ToArray())!;
        Assert.StartsWith($"{folder.File("a.csv")} cannot be written (", refused, StringComparison.Ordinal);
        Assert.EndsWith("): check that no program has it open and that this account may write there, or choose another place after --out.", refused, StringComparison.Ordinal);
        Assert.Equal([folder.File("a.csv")], Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
