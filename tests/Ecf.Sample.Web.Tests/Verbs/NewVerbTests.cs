using Ecf.Sample.Web.Tests.Data;

namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class NewVerbTests : IDisposable
{
    private static readonly string Sample = Path.Combine(AppContext.BaseDirectory, "Hub");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Folder_NotThereYet_HoldsEveryFileOfTheSample()
    {
        var hub = folder.File("my-hub");
        var (code, said, complaint) = await VerbRun.RunAsync("new", hub);
        Assert.Equal((0, ""), (code, complaint));
        Assert.Equal($"{hub} holds a copy of the sample hub: edit its hub.json, look it over with \"lint {hub}\", and serve it with \"--hub {hub}\".", said);
        Assert.Equal(Contents(Sample), Contents(hub));
        Assert.Equal([hub], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Folder_Empty_IsFilled()
    {
        var hub = Directory.CreateDirectory(folder.File("my-hub")).FullName;
        Assert.Equal(0, (await VerbRun.RunAsync("new", hub)).Code);
        Assert.Equal(Contents(Sample), Contents(hub));
    }

    [Fact]
    public async Task Folder_ThatHoldsAFile_IsLeftAsItIs()
    {
        File.WriteAllText(folder.File("hub.json"), "mine");
        Assert.Equal(
            (1, "", $"The folder {folder.Path} holds files already, and nothing was written: name one that is not there yet after new."), await VerbRun.RunAsync("new", folder.Path));
        Assert.Equal(["hub.json mine"], Contents(folder.Path));
    }

    [Fact]
    public async Task Folder_AFile_IsLeftAsItIs()
    {
        var file = folder.File("notes.txt");
        File.WriteAllText(file, "mine");
        Assert.Equal((1, "", $"{file} is a file, and nothing was written: name a folder that is not there yet after new."), await VerbRun.RunAsync("new", file));
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public async Task Folder_BelowAFile_IsNotMadeAndSaysSo()
    {
        File.WriteAllText(folder.File("notes.txt"), "mine");
        var (code, _, complaint) = await VerbRun.RunAsync("new", folder.File("notes.txt/my-hub"));
        Assert.Equal(1, code);
        Assert.EndsWith("): choose a folder that you may write in.", complaint);
    }

    private static IEnumerable<string> Contents(string of) => Directory.EnumerateFiles(of, "*", SearchOption.AllDirectories)
        .Select(file => $"{Path.GetRelativePath(of, file)} {File.ReadAllText(file)}").Order(StringComparer.Ordinal);
}
