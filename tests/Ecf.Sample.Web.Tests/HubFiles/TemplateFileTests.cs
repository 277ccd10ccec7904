using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tests.Data;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class TemplateFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TemplateFileTests() => Directory.CreateDirectory(folder.File("templates"));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("mentor-essentials.sbn-md")]
    [InlineData("Templates/mentor-essentials.sbn-md")]
    public void Find_BuiltInName_IsFoundWithAndWithoutItsFolder(string given) =>
        Assert.Contains("# Mentor essentials", TemplateFile.Find(given, Hub)!.Text, StringComparison.Ordinal);

    [Fact]
    public void Find_HubsOwnOfABuiltInName_StandsBeforeIt()
    {
        File.WriteAllText(folder.File("templates/mentor-essentials.sbn-md"), "Ours");
        Assert.Equal("Ours", TemplateFile.Find("mentor-essentials.sbn-md", Hub)!.Text);
    }

    [Fact]
    public void Find_PathOfAFile_IsThatFile()
    {
        File.WriteAllText(folder.File("other.sbn-md"), "Other");
        var found = TemplateFile.Find(folder.File("other.sbn-md"), Hub)!;
        Assert.Equal(("other.sbn-md", "Other"), (found.Name, found.Text));
    }

    [Fact]
    public void NotFound_CloseToTheHubsOwn_NamesIt()
    {
        File.WriteAllText(folder.File("templates/autumn.sbn-html"), "Autumn");
        Assert.Null(TemplateFile.Find("autum.sbn-html", Hub));
        Assert.Equal("There is no template \"autum.sbn-html\"; did you mean \"autumn.sbn-html\", or the path of a template file.", TemplateFile.NotFound("autum.sbn-html", Hub));
    }

    private HubFolder Hub => new(folder.Path);
}
