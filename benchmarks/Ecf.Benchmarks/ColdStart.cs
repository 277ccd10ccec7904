using System.Diagnostics;
using System.Net.Sockets;

namespace Ecf.Benchmarks;

/// <summary>How long from the start of a published site, over a store that is there, to its first page: <c>cold-start FOLDER</c> starts it eight times; the first makes the store and is not counted.</summary>
internal static class ColdStart
{
    private const int Starts = 7;
    private const int Port = 5932;

    internal static async Task RunAsync(string published)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await StartAsync(published, folder.FullName);
            Console.WriteLine("| start | listening ms | first page ms |");
            Console.WriteLine("|---:|---:|---:|");
            var pages = new List<double>();
            for (var start = 1; start <= Starts; start++)
            {
                var (listening, page) = await StartAsync(published, folder.FullName);
                pages.Add(page);
                Console.WriteLine(FormattableString.Invariant($"| {start} | {listening:#,0} | {page:#,0} |"));
            }

            Console.WriteLine(FormattableString.Invariant($"median to the first page: {pages.Order().ElementAt(Starts / 2):#,0} ms"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(double Listening, double Page)> StartAsync(string published, string folder)
    {
        var address = FormattableString.Invariant($"http://127.0.0.1:{Port}");
        ProcessStartInfo program = new(Path.Combine(published, "Ecf.Sample.Web"), ["--environment", "Development", "--urls", address, "--database", Path.Combine(folder, "hub.db")])
        {
            WorkingDirectory = published,
            RedirectStandardOutput = true,
        };
        var watch = Stopwatch.StartNew();
        using var site = Process.Start(program)!;
        try
        {
            while (!await ListensAsync())
            {
                await Task.Delay(10);
            }

            var listening = watch.Elapsed.TotalMilliseconds;
            using var client = new HttpClient();
            await client.GetStringAsync(new Uri($"{address}/sign-in"));
            return (listening, watch.Elapsed.TotalMilliseconds);
        }
        finally
        {
            site.Kill();
            await site.WaitForExitAsync();
        }
    }

    private static async Task<bool> ListensAsync()
    {
        using var socket = new TcpClient();
        try
        {
            await socket.ConnectAsync("127.0.0.1", Port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
