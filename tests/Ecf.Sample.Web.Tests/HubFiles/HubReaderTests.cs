using System.Text;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class HubReaderTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "HubFiles");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_Read_GivesItsFindings(string name)
    {
        using var json = File.OpenRead(Path.Combine(Folder, name + ".json"));
        var expected = File.ReadAllText(Path.Combine(Folder, name + ".findings.txt"));
        Assert.Equal(expected, string.Concat(HubReader.Read(json, name + ".json").Findings.Select(finding => $"{finding}\n")));
    }

    [Fact]
    public void SampleHub_Read_HasNoFinding()
    {
        var read = new HubFolder(Path.Combine(AppContext.BaseDirectory, "Hub")).Read();
        Assert.Empty(read.Findings);
        Assert.Equal([2024, 2025, 2026], read.Value.Cohorts.Select(cohort => cohort.Year));
        Assert.Equal(new(2026, 11, 20), read.Value.RecordsTo);
        Assert.True(read.Value.MadeUp);
    }

    [Fact]
    public void MissingFolder_Read_SaysWhatToCopy()
    {
        var finding = Assert.Single(new HubFolder("/nowhere/hub").Read().Findings);
        Assert.Equal("hub.json: $: error ECF809: there is no such file in /nowhere/hub; copy the sample hub's folder and edit its hub.json.", finding.ToString());
    }

    [Fact]
    public void HugeFile_Read_IsRefusedUnparsed()
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(new string(' ', 1_048_577)));
        Assert.Equal("ECF801", Assert.Single(HubReader.Read(json, "hub.json").Findings).Code);
    }

    [Fact]
    public void FileWithByteOrderMark_Read_IsTheSame()
    {
        using var json = new MemoryStream([.. "\uFEFF"u8, .. File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Hub", "hub.json"))]);
        Assert.Equal("Redmill Teaching Hub", HubReader.Read(json, "hub.json").Value.Name);
    }
}
