using Ecf.Sample.Web.Data;

namespace Ecf.Sample.Web.Tests.Data;

public sealed class RecordsPlaceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Program_InAFolderThatCanBeWritten_HasThemBesideIt() =>
        Assert.Equal(Path.Combine(folder.Path, "App_Data", "hub.db"), RecordsPlace.Of(folder.Path, folder.File("my-hub")));

    [Fact]
    public void Tool_Installed_HasThemAmongThePersonsData()
    {
        File.WriteAllText(folder.File("DotnetToolSettings.xml"), "");
        Assert.True(RecordsPlace.IsTool(folder.Path));
        Assert.Matches("/Ecf/my-hub-[0-9a-f]{8}/hub.db$", Of("my-hub"));
        Assert.DoesNotContain(folder.Path, Of("my-hub"));
    }

    [Fact]
    public void Hubs_OfOneName_HaveTheirOwn()
    {
        File.WriteAllText(folder.File("DotnetToolSettings.xml"), "");
        string[] places = [Of("a/my-hub"), Of("b/my-hub"), Of("a/my-hub/")];
        Assert.Equal(2, places.Distinct().Count());
        Assert.Equal(places[0], places[2]);
    }

    // Each version lies in another folder; its sample is the same hub.
    [Fact]
    public void SampleOfATool_OfTwoVersions_IsOneHub()
    {
        var (old, young) = (Version("1"), Version("2"));
        Assert.Equal(RecordsPlace.Of(old, Path.Combine(old, "Hub")), RecordsPlace.Of(young, Path.Combine(young, "Hub")));
    }

    [Fact]
    public void Records_BesideTheProgramAlready_AreKept()
    {
        var there = Path.Combine(Directory.CreateDirectory(folder.File("App_Data")).FullName, "hub.db");
        File.WriteAllText(there, "");
        File.WriteAllText(folder.File("DotnetToolSettings.xml"), "");
        Assert.Equal(there, Of("my-hub"));
    }

    [Fact]
    public void Folder_MadeForRecords_IsItsOwnersAlone()
    {
        var store = new FileStore(folder.File("new/hub.db"));
        Assert.Null(store.Prepare(() => HubRecords.None));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(folder.File("new")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    private string Of(string hub) => RecordsPlace.Of(folder.Path, folder.File(hub)).Replace('\\', '/');

    private string Version(string name)
    {
        var home = Directory.CreateDirectory(folder.File(name)).FullName;
        File.WriteAllText(Path.Combine(home, "DotnetToolSettings.xml"), "");
        return home;
    }
}
