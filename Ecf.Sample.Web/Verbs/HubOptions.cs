using System.CommandLine;

namespace Ecf.Sample.Web.Verbs;

/// <summary>The options that say which hub is meant; every verb that works on one takes them, before or after its own name.</summary>
/// <param name="settings">Words such as <c>--Hub:Database=file</c>, which no verb claims.</param>
internal sealed class HubOptions(string[] settings)
{
    private readonly Option<string> hub = new("--hub") { Description = "The hub's folder. Default: the sample hub", HelpName = "FOLDER" };

    private readonly Option<string> database = new("--database") { Description = "The file that holds the hub's records; made at first use. Default: App_Data/hub.db", HelpName = "FILE" };

    internal void AddTo(Command command)
    {
        command.Options.Add(hub);
        command.Options.Add(database);
    }

    /// <summary>The words as settings, the last of which count most.</summary>
    internal string[] SettingsOf(ParseResult parsed) =>
        [.. settings, .. Setting("Hub:Folder", parsed.GetValue(hub)), .. Setting("Hub:Database", parsed.GetValue(database))];

    private static IEnumerable<string> Setting(string key, string? value) => value is null ? [] : [$"--{key}={value}"];
}
