using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Ecf.House.Tests.Packages;

/// <summary>The tool as a hub without a developer takes it: installed from a feed, outside any source tree.</summary>
[Collection(PackagesCollection.Name)]
public partial class ToolTests(PackedFeed feed)
{
    [Fact]
    public async Task Tool_Installed_MakesLintsAndServesAHubOfItsOwn()
    {
        var (folder, tool) = (feed.NewFolder("person"), await Install());

        Assert.Contains("ecf-hub [command] [options]", await Command.Run(folder, tool, "--help"));
        Assert.Contains("holds a copy of the sample hub", await Command.Run(folder, tool, "new", "my-hub"));
        Assert.Contains("0 errors, 0 warnings", await Command.Run(folder, tool, "lint", "my-hub"));
        var (again, refusal) = await Command.Try(folder, tool, "new", "my-hub");
        Assert.Equal((1, "The folder my-hub holds files already, and nothing was written: name one that is not there yet after new.\n"), (again, refusal));

        using var site = await RunningProgram.Start(OnFreePort(folder, tool));
        await ServesPagesAndTheirFiles(site.Http);
        var records = RecordsPath().Match(site.Said).Groups[1].Value;
        Assert.StartsWith(Path.Combine(folder, "data", "Ecf", "my-hub-"), records);
        Assert.True(File.Exists(records), site.Said);
    }

    private static async Task ServesPagesAndTheirFiles(HttpClient http)
    {
        var page = await http.GetStringAsync("/");
        Assert.Contains("Redmill Teaching Hub", page);
        var style = StyleSheet().Match(page).Groups[1].Value;
        Assert.NotEqual("", style);
        using var answer = await http.GetAsync(style);
        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("Healthy", await http.GetStringAsync("/health/ready"));
    }

    private async Task<string> Install()
    {
        var store = feed.NewFolder("tools");
        // One tool and one feed: nothing is asked of any other.
        File.WriteAllText(Path.Combine(store, "nuget.config"), $"""<configuration><packageSources><clear /><add key="ecf-packed" value="{feed.Feed}" /></packageSources></configuration>""");
        await Command.Run(store, "dotnet", "tool", "install", PackedFeed.Tool, "--version", feed.Version, "--tool-path", store, "--configfile", "nuget.config");
        return Path.Combine(store, OperatingSystem.IsWindows() ? "ecf-hub.exe" : "ecf-hub");
    }

    private static ProcessStartInfo OnFreePort(string folder, string tool)
    {
        var start = Command.StartInfo(folder, tool, "--Hub:Folder", "my-hub", "--urls", "http://127.0.0.1:0");
        start.Environment["XDG_DATA_HOME"] = Path.Combine(folder, "data");
        return start;
    }

    [GeneratedRegex("Its records are in (.+), made just now")]
    private static partial Regex RecordsPath();

    [GeneratedRegex("""<link rel="stylesheet" href="(/[^"]+)""")]
    private static partial Regex StyleSheet();
}
