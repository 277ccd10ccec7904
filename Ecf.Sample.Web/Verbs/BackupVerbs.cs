using System.CommandLine;
using Ecf.Sample.Web.Data;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Copies the hub's records to a file, and puts a copy back.</summary>
internal static class BackupVerbs
{
    private static readonly LocalDateTimePattern Stamp = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd-HHmmss");

    internal static void AddTo(Command root, HubOptions hub)
    {
        root.Subcommands.Add(Verb(hub, "backup", "The copy to make; it must not be there yet", BackUp,
            """
            Copies the hub's records, as they are at one moment, to one file. The site may go on running.
            An example: backup hub-2026-11-20.db
            """));
        root.Subcommands.Add(Verb(hub, "restore", "The copy to put back", Restore,
            """
            Puts a copy in the place of the hub's records, which are kept in a file beside them first. The site may go on running.
            An example: restore hub-2026-11-20.db
            """));
    }

    private static Command Verb(HubOptions hub, string name, string what, Func<FileStore, string, Outcome> work, string about)
    {
        Argument<string> file = new("FILE") { Description = what };
        var verb = new Command(name, about) { file };
        hub.AddTo(verb);
        verb.Do((parsed, _) => Task.FromResult(WithFile(SiteSettings.From(hub.SettingsOf(parsed)).Store, name, Path.GetFullPath(parsed.GetValue(file)!), work)));
        return verb;
    }

    private static Outcome WithFile(HubStore store, string name, string file, Func<FileStore, string, Outcome> work) => store switch
    {
        FileStore records => work(records, file),
        ServerStore { Problem: { } problem } => Outcome.NotDone(problem),
        ServerStore server => Outcome.NotDone(name == "backup" ? ServerProblems.BackUp(server.Address, file) : ServerProblems.Restore(server.Address, file)),
        _ => throw new NotSupportedException($"No copies are made of {store.Place}."),
    };

    private static Outcome BackUp(FileStore store, string file) =>
        new StoreCopy(store).BackUp(file) is { } problem ? Outcome.NotDone(problem) : Outcome.Done($"The records of {store.Path} are in {file}");

    private static Outcome Restore(FileStore store, string file)
    {
        var (was, kept) = (File.Exists(store.Path), $"{store.Path}.before-restore-{Stamp.Format(SystemClock.Instance.GetCurrentInstant().InUtc().LocalDateTime)}");
        return new StoreCopy(store).Restore(file, kept) is { } problem
            ? Outcome.NotDone(problem)
            : Outcome.Done($"The records of {file} are in {store.Path}{(was ? $"; what was there is in {kept}" : "")}");
    }
}
