using System.CommandLine;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Serves the site: what the program does when no verb is given.</summary>
internal static class ServeVerb
{
    internal static void AddTo(RootCommand root, string[] settings, TextWriter error)
    {
        Option<string> urls = new("--urls") { Description = $"The address to listen on. Default: {SiteSettings.DefaultUrls}", HelpName = "ADDRESS" };
        Option<string> hub = new("--hub") { Description = "The hub's folder. Default: the sample hub", HelpName = "FOLDER" };
        Option<string> database = new("--database") { Description = "The file that holds the hub's records; made at first start. Default: App_Data/hub.db", HelpName = "FILE" };
        // What hosting tools pass to any ASP.NET Core program.
        Option<string>[] host = [.. new[] { "--environment", "--contentRoot", "--applicationName" }.Select(name => new Option<string>(name) { Hidden = true })];

        Option<string>[] all = [urls, hub, database, .. host];
        Array.ForEach(all, root.Options.Add);
        root.SetAction((parsed, stop) => ServeAsync([.. settings, .. all.SelectMany(option => Setting(parsed, option))], error, stop));
    }

    private static IEnumerable<string> Setting(ParseResult parsed, Option<string> option)
    {
        var key = option.Name switch
        {
            "--hub" => "--Hub:Folder",
            "--database" => "--Hub:Database",
            var name => name,
        };
        return parsed.GetValue(option) is { } value ? [$"{key}={value}"] : [];
    }

    private static async Task<int> ServeAsync(string[] args, TextWriter error, CancellationToken stop)
    {
        if (!British.IsKnown)
        {
            await error.WriteLineAsync(British.NotKnown);
            return 1;
        }

        var settings = SiteSettings.From(args);
        if (settings.Problem is { } problem)
        {
            await error.WriteLineAsync(problem);
            return CommandLine.NotUnderstood;
        }

        var hub = settings.Hub.Read();
        foreach (var finding in hub.Findings)
        {
            await error.WriteLineAsync(finding.ToString());
        }

        return hub.IsUsable ? await Site.RunAsync(settings, hub.Value, error, stop) : 1;
    }
}
