using System.Net;
using System.Net.Sockets;
using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Verbs;

namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }

    [Theory]
    [InlineData("--url=http://127.0.0.1:1", "\"--url=http://127.0.0.1:1\" is not an option known here; did you mean \"--urls\"; --help lists everything.")]
    [InlineData("--databse", "\"--databse\" is not an option known here; did you mean \"--database\"; --help lists everything.")]
    [InlineData("--urls", "Required argument missing for option: '--urls'; --help lists everything.")]
    [InlineData("--urls=nowhere", "\"nowhere\" is not an address to listen on; write one such as http://127.0.0.1:5080 after --urls.")]
    public async Task Words_NotUnderstood_GetOneLineAndCode2(string word, string line)
    {
        Assert.Equal(2, await RunAsync(word));
        Assert.Equal(line + Environment.NewLine, error.ToString());
    }

    [Fact]
    public async Task Help_Asked_TellsEveryOption()
    {
        Assert.Equal(0, await RunAsync("--help"));
        Assert.All(["--urls", "--hub", "--database", "127.0.0.1:5080"], word => Assert.Contains(word, output.ToString()));
        Assert.DoesNotContain("contentRoot", output.ToString());
    }

    [Fact]
    public async Task Serve_AddressTaken_GetsOneLineAndCode1()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        Assert.Equal(1, await RunAsync($"--urls=http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}", $"--database={folder.File("hub.db")}"));
        Assert.Contains("choose another address with --urls", OnlyLine());
    }

    [Theory]
    [InlineData("=")]
    [InlineData(" ")]
    public async Task Serve_StoreDamaged_GetsOneLineAndCode1(string between)
    {
        File.WriteAllText(folder.File("hub.db"), new string('x', 5000));
        Assert.Equal(1, await RunAsync($"--Hub:Database{between}{folder.File("hub.db")}".Split(' ')));
        Assert.Contains("is damaged", OnlyLine());
    }

    [Fact]
    public async Task Serve_NoHubThere_GetsItsFindingAndCode1()
    {
        Assert.Equal(1, await RunAsync("--hub", folder.Path));
        Assert.StartsWith("hub.json: $: error ECF809: there is no such file in ", OnlyLine(), StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params string[] words) => CommandLine.RunAsync(words, output, error);

    private string OnlyLine() => Assert.Single(error.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
}
