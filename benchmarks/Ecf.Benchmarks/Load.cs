using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ecf.Benchmarks;

/// <summary>Asks a running site for pages, registers and workbooks, many at once, and prints how long the answers took: <c>load http://127.0.0.1:5080 2024</c>.</summary>
internal static class Load
{
    private const int AtOnce = 50;
    private const int WorkbooksAtOnce = 2;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);

    internal static async Task<int> RunAsync(string address, string cohort)
    {
        using var site = await LoadedSite.OpenAsync(new(address));
        var registers = await site.RegistersAsync($"/registers?show=all&cohort={cohort}");
        string[] pages = [$"/cohorts/{cohort}", "/", "/registers", "/people", "/schools", $"/funding/{cohort}", $"/declarations/{cohort}"];
        Console.WriteLine("| what | at once | answers | a second | median ms | p99 ms | longest ms |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var page in pages)
        {
            await PrintAsync($"first {page}", 1, TimeSpan.Zero, _ => TimeAsync(() => site.LengthAsync(page)));
            await PrintAsync(page, 1, TimeSpan.FromSeconds(3), _ => TimeAsync(() => site.LengthAsync(page)));
        }

        await PrintAsync($"/cohorts/{cohort}", AtOnce, Length, _ => TimeAsync(() => site.LengthAsync($"/cohorts/{cohort}")));
        await PrintAsync("a register kept", 1, Length, turn => MarkAsync(site, registers, turn));
        await PrintAsync($"/cohorts/{cohort} after a register was kept", 1, Length, async turn =>
        {
            await MarkAsync(site, registers, turn);
            return await TimeAsync(() => site.LengthAsync($"/cohorts/{cohort}"));
        });
        await TogetherAsync(site, cohort, registers);
        return 0;
    }

    /// <summary>Pages, registers and workbooks at the same time.</summary>
    private static Task TogetherAsync(LoadedSite site, string cohort, IReadOnlyList<string> registers) => Task.WhenAll(
        PrintAsync($"/cohorts/{cohort}, with all below", AtOnce, Length, _ => TimeAsync(() => site.LengthAsync($"/cohorts/{cohort}"))),
        PrintAsync("a register kept, with the others", 1, Length, turn => MarkAsync(site, registers, turn)),
        PrintAsync("a workbook, with the others", WorkbooksAtOnce, Length, _ => TimeAsync(() => site.LengthAsync($"/downloads/cohort-{cohort}.xlsx"))));

    // The sheet is opened first, as a person would; what is timed is the sending.
    private static async Task<double> MarkAsync(LoadedSite site, IReadOnlyList<string> registers, int turn) =>
        await TimeAsync(await site.RegisterAsync(registers[turn % registers.Count], turn / registers.Count));

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task PrintAsync(string what, int atOnce, TimeSpan length, Func<int, Task<double>> act)
    {
        var (times, turn, watch) = (new ConcurrentBag<double>(), -1, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            do
            {
                times.Add(await act(Interlocked.Increment(ref turn)));
            }
            while (watch.Elapsed < length);
        })));
        var seconds = watch.Elapsed.TotalSeconds;
        var sorted = times.Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"| {what} | {atOnce} | {sorted.Count:#,0} | {sorted.Count / seconds:0} | {LoadedSite.Written(sorted[sorted.Count / 2])} | {LoadedSite.Written(sorted[(int)(sorted.Count * 0.99)])} | {LoadedSite.Written(sorted[^1])} |"));
    }
}
