using System.CommandLine;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Serves the site: what the program does when no verb is given.</summary>
internal static class ServeVerb
{
    internal static void AddTo(Command root, HubOptions hub)
    {
        Option<string> urls = new("--urls") { Description = $"The address to listen on. Default: {SiteSettings.DefaultUrls}", HelpName = "ADDRESS" };
        // What hosting tools pass to any ASP.NET Core program.
        Option<string>[] host = [.. new[] { "--environment", "--contentRoot", "--applicationName" }.Select(name => new Option<string>(name) { Hidden = true })];

        Option<string>[] own = [urls, .. host];
        root.Options.Add(urls);
        hub.AddTo(root);
        Array.ForEach(host, root.Options.Add);
        root.Do((parsed, stop) => ServeAsync([.. hub.SettingsOf(parsed), .. own.SelectMany(option => Setting(parsed, option))], parsed.InvocationConfiguration.Error, stop));
    }

    private static IEnumerable<string> Setting(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is { } value ? [$"{option.Name}={value}"] : [];

    private static async Task<Outcome> ServeAsync(string[] args, TextWriter error, CancellationToken stop)
    {
        var settings = SiteSettings.From(args);
        if (settings.Problem is { } problem)
        {
            return Outcome.NotUnderstood(problem);
        }

        var hub = settings.Hub.Read();
        if (!hub.IsUsable)
        {
            return Outcome.NotDone(hub.Findings);
        }

        foreach (var finding in hub.Findings)
        {
            await error.WriteLineAsync(finding.ToString());
        }

        return new(await Site.RunAsync(settings, hub.Value, error, stop), [], []);
    }
}
