using System.CommandLine;
using Ecf.Sample.Web.Data;

namespace Ecf.Sample.Web.Verbs;

/// <summary>The options that say which hub is meant; every verb that works on one takes them, before or after its own name.</summary>
/// <param name="settings">Words such as <c>--Hub:Database=file</c>, which no verb claims.</param>
internal sealed class HubOptions(string[] settings)
{
    private readonly Option<string> hub = new("--hub") { Description = "The hub's folder. Default: the sample hub", HelpName = "FOLDER" };

    private readonly Option<string> database = new("--database") { Description = "The file that holds the hub's records; made at first use. Default: App_Data/hub.db beside the program; for an installed tool, a file for each hub among your own data", HelpName = "FILE" };

    private readonly Option<string> server = new("--postgresql") { Description = "The PostgreSQL database that holds the hub's records instead of a file; its password is best given in the environment variable PGPASSWORD", HelpName = "CONNECTION" };

    private readonly Option<string> schema = new("--schema") { Description = $"The schema of that database. Default: {ServerAddress.UsualSchema}", HelpName = "NAME" };

    internal void AddTo(Command command)
    {
        command.Options.Add(hub);
        command.Options.Add(database);
        command.Options.Add(server);
        command.Options.Add(schema);
    }

    /// <summary>The words as settings, the last of which count most.</summary>
    internal string[] SettingsOf(ParseResult parsed) =>
    [
        .. settings, .. Setting("Hub:Folder", parsed.GetValue(hub)), .. Setting("Hub:Database", parsed.GetValue(database)),
        .. Setting("Hub:PostgreSql", parsed.GetValue(server)), .. Setting("Hub:Schema", parsed.GetValue(schema)),
    ];

    private static IEnumerable<string> Setting(string key, string? value) => value is null ? [] : [$"--{key}={value}"];
}
