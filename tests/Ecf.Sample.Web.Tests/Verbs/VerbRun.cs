using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Verbs;

namespace Ecf.Sample.Web.Tests.Verbs;

/// <summary>The program run with words, in a folder of its own that holds one store for all of a class's tests.</summary>
public sealed class VerbRun : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Database => folder.File("hub.db");

    public string Path => folder.Path;

    public string File(string name) => folder.File(name);

    /// <summary>The exit code, and what was said and complained of.</summary>
    public static async Task<(int Code, string Said, string Complaint)> RunAsync(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(words, output, error);
        return (code, output.ToString().TrimEnd(), error.ToString().TrimEnd());
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
