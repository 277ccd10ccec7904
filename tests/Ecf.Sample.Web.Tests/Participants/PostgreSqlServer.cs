using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Ecf.Sample.Web.Tests.Participants;

/// <summary>A PostgreSQL server of the test's own: made in a temporary folder, reached on a free port of this machine alone, stopped at the end.</summary>
/// <remarks>Texts are compared as English is unless a column says otherwise, as on most servers, so that an order that only works by chance shows.</remarks>
internal sealed class PostgreSqlServer : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ecf-postgresql-");
    private readonly string programs = FindPrograms() ?? throw new InvalidOperationException("PostgreSQL is required and not installed; on Debian: apt-get install postgresql.");
    private readonly int port = FreePort();

    internal PostgreSqlServer()
    {
        try
        {
            if (IsRoot)
            {
                Run("chown", "postgres", folder.FullName);
            }

            AsServer("initdb", "-D", Data, "--no-sync", "-A", "trust", "-U", "ecf", "--encoding=UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-GB");
            AsServer("pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(folder.FullName, "log"),
                "-o", FormattableString.Invariant($"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    internal string Connection => FormattableString.Invariant($"Host=127.0.0.1;Port={port};Username=ecf;Database=ecf;Pooling=false");

    // PostgreSQL refuses to run as root; the system's package makes a user for it.
    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(folder.FullName, "data");

    /// <summary>Where the server's programs lie: on the path, or where Debian's package puts them; <c>null</c> where they are not installed.</summary>
    internal static string? FindPrograms() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(DebianFolders())
        .FirstOrDefault(place => new[] { "initdb", "pg_ctl", "postgres" }.All(program => File.Exists(Path.Combine(place, program))));

    public void Dispose()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            AsServer("pg_ctl", "stop", "-w", "-m", "immediate", "-D", Data);
        }

        folder.Delete(recursive: true);
    }

    private static IEnumerable<string> DebianFolders() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(version => version, StringComparer.Ordinal).Select(version => Path.Combine(version, "bin"))
        : [];

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

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
