using System.Diagnostics;
using Ecf.Sample.Web.Data;
using Microsoft.Data.Sqlite;

namespace Ecf.Sample.Web.Tests.Data;

/// <summary>The program over a disk of a test's own, which is full or cannot be written to. Only Linux lets a test make one, and not everywhere.</summary>
public sealed class RefusingDiskTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [NeedsOwnDiskFact]
    public async Task Report_DiskFull_SaysSoInOneLineAndLeavesNothing()
    {
        var (code, complaint) = await OnDiskAsync("mount -t tmpfs -o size=256k tmpfs disk", "ls disk 1>&2");
        Assert.Equal(($"The disk of the database {folder.File("disk/hub.db")} is full: make room and start again.", 1), (complaint, code));
    }

    [NeedsOwnDiskFact]
    public async Task Report_ReadOnlyFolder_SaysSoInOneLine()
    {
        var (code, complaint) = await OnDiskAsync("mount -t tmpfs -o ro tmpfs disk", "");
        Assert.StartsWith($"The database {folder.File("disk/hub.db")} cannot be ", complaint, StringComparison.Ordinal);
        Assert.Equal((1, 1), (code, complaint.Split('\n').Length));
    }

    [NeedsOwnDiskFact]
    public async Task Report_ReadOnlyStore_SaysSoInOneLineAndLeavesItAsItIs()
    {
        Directory.CreateDirectory(folder.File("disk"));
        Assert.Null(new FileStore(folder.File("disk/hub.db")).Prepare(() => HubRecords.None));
        var before = await File.ReadAllBytesAsync(folder.File("disk/hub.db"));
        var (code, complaint) = await OnDiskAsync("mount --bind disk disk; mount -o remount,ro,bind disk", "");
        // The log beside a store cannot be made either, so that SQLite does not even open it.
        Assert.Equal(($"The database {folder.File("disk/hub.db")} cannot be opened: check that it is a file and that this account may read it and write to its folder.", 1), (complaint, code));
        Assert.Equal(before, await File.ReadAllBytesAsync(folder.File("disk/hub.db")));
    }

    /// <summary>The exit code, and what was complained of.</summary>
    private async Task<(int Code, string Complaint)> OnDiskAsync(string mount, string then)
    {
        Directory.CreateDirectory(folder.File("disk"));
        var run = $"{mount}; dotnet '{Path.Combine(AppContext.BaseDirectory, "Ecf.Sample.Web.dll")}' report --cohort 2024 --out '{folder.File("x.json")}' --database '{folder.File("disk/hub.db")}'; code=$?; {(then.Length > 0 ? then + ";" : "")} exit $code";
        using var process = Process.Start(new ProcessStartInfo("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", run]) { WorkingDirectory = folder.Path, RedirectStandardError = true })!;
        var complaint = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, complaint.TrimEnd());
    }
}
