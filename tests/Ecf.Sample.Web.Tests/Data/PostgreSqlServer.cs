using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Ecf.Sample.Web.Tests.Data;

/// <summary>A PostgreSQL server for all tests of a run, each in a database of its own: made in a temporary folder at first use, reached on a free port of this machine alone, stopped when the run ends, however it does.</summary>
/// <remarks>Texts are compared as English is unless a column says otherwise, as on most servers, so that an order that only works by chance shows.</remarks>
internal sealed class PostgreSqlServer
{
    /// <summary>A user who is let in only with a password; every other is let in without.</summary>
    internal const string Locked = "locked";

    internal const string Administrator = "ecf";

    private static readonly Lazy<PostgreSqlServer> Started = new(() => new());

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ecf-postgresql-");
    private readonly string programs = FindPrograms() ?? throw new InvalidOperationException("PostgreSQL is required and not installed; on Debian: apt-get install postgresql.");
    private readonly int port = FreePort();

    private int databases;

    private PostgreSqlServer()
    {
        if (IsRoot)
        {
            Run("chown", "postgres", folder.FullName);
        }

        AsServer("initdb", "-D", Data, "--no-sync", "-A", "trust", "-U", Administrator, "--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-GB");
        var rules = Path.Combine(Data, "pg_hba.conf");
        File.WriteAllText(rules, $"host all {Locked} 127.0.0.1/32 scram-sha-256\n" + File.ReadAllText(rules));
        Watch();
        AsServer("pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(folder.FullName, "log"),
            "-o", FormattableString.Invariant($"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=300"));
    }

    internal static PostgreSqlServer Shared => Started.Value;

    /// <summary>A connection string of a new database.</summary>
    internal string NewDatabase()
    {
        var name = FormattableString.Invariant($"hub{Interlocked.Increment(ref databases)}");
        Execute(ConnectionTo("postgres"), $"CREATE DATABASE {name}");
        return ConnectionTo(name);
    }

    /// <summary>Forgets a database, and ends whatever still reads it.</summary>
    internal void Drop(string database) => Execute(ConnectionTo("postgres"), $"DROP DATABASE IF EXISTS {database} WITH (FORCE)");

    /// <summary>A connection string of a database, whether it is there or not.</summary>
    internal string ConnectionTo(string database, string user = Administrator) => FormattableString.Invariant($"Host=127.0.0.1;Port={port};Username={user};Database={database}");

    /// <summary>Does what an administrator does.</summary>
    internal static void Execute(string connection, string sql)
    {
        using var opened = new NpgsqlConnection(connection + ";Pooling=false");
        opened.Open();
        using var command = new NpgsqlCommand(sql, opened);
        command.ExecuteNonQuery();
    }

    // PostgreSQL refuses to run as root; the system's package makes a user for it.
    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(folder.FullName, "data");

    /// <summary>Where the server's programs lie: on the path, or where Debian's package puts them; <c>null</c> where they are not installed.</summary>
    internal static string? FindPrograms() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(DebianFolders())
        .FirstOrDefault(place => new[] { "initdb", "pg_ctl", "postgres" }.All(program => File.Exists(Path.Combine(place, program))));

    private static IEnumerable<string> DebianFolders() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(version => version, StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
        : [];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Stops the server and clears up once this process is gone, even where it was killed.</summary>
    private void Watch() => Process.Start(new ProcessStartInfo("sh",
    [
        "-c", "trap '' INT HUP TERM; while kill -0 $1 2>/dev/null; do sleep 1; done; kill -QUIT $(head -n 1 \"$2/data/postmaster.pid\"); sleep 1; rm -rf \"$2\"",
        "watch", FormattableString.Invariant($"{Environment.ProcessId}"), folder.FullName,
    ])
    {
        RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/",
    })!.Dispose();

    private void AsServer(string program, params string[] arguments)
    {
        var path = Path.Combine(programs, program);
        if (IsRoot)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private void Run(string program, params string[] arguments)
    {
        // The server inherits the output, so that reading it to its end would wait for the server's.
        var log = Path.Combine(folder.FullName, "output");
        var start = new ProcessStartInfo("sh", ["-c", "exec \"$@\" >>\"$0\" 2>&1 </dev/null", log, program, .. arguments]) { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {File.ReadAllText(log)}");
    }
}
