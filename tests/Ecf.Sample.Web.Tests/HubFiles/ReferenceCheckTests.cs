using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class ReferenceCheckTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "ReferenceCheck");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_ACase_GivesItsFindings(string name)
    {
        using var json = File.OpenRead(Path.Combine(Folder, name + ".json"));
        var found = ReferenceCheck.Of(HubReader.Read(json, "hub.json").Value, Some.Library);
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, name + ".findings.txt")), string.Concat(found.Select(finding => $"{finding}\n")));
    }

    [Fact]
    public void Of_TheSampleHub_HasNoError() => Assert.DoesNotContain(ReferenceCheck.Of(Some.Hub, Some.Library), finding => finding.Severity == Severity.Error);
}
