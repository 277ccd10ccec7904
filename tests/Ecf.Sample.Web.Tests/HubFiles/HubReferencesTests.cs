using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class HubReferencesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "HubReferences");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_Looked_GivesItsFindings(string name)
    {
        using var json = File.OpenRead(Path.Combine(Folder, name + ".json"));
        var found = HubReferences.Of(HubReader.Read(json, name + ".json").Value, name + ".json", Some.Library);
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".findings.txt")), string.Concat(found.Select(finding => $"{finding}\n")));
    }
}
