using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ecf.Benchmarks;

/// <summary>Asks a running site for pages, registers and workbooks, many at once, and prints how long the answers took: <c>load http://127.0.0.1:5080 2024 many</c>.</summary>
internal static class Load
{
    private const int AtOnce = 50;
    private const int WorkbooksAtOnce = 2;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);

    /// <param name="address">Where the site is.</param>
    /// <param name="cohort">The year of the cohort that is asked for.</param>
    /// <param name="part">The one part to measure: <c>alone</c>, <c>many</c>, <c>files</c>, <c>workbook</c>, <c>registers</c>, <c>workbooks</c> or <c>all</c>; <c>null</c> for each in turn.</param>
    internal static async Task<int> RunAsync(string address, string cohort, string? part)
    {
        using var site = await LoadedSite.OpenAsync(new(address));
        var registers = await site.RegistersAsync($"/registers?show=all&cohort={cohort}");
        (string Name, Func<Task> Measure)[] parts =
        [
            ("alone", () => AloneAsync(site, cohort)),
            ("many", () => PagesAsync(site, cohort, "")),
            ("files", () => FilesAsync(site, cohort)),
            ("workbook", () => WorkbooksAsync(site, cohort, "")),
            ("registers", () => RegistersAsync(site, cohort, registers)),
            ("workbooks", () => Task.WhenAll(PagesAsync(site, cohort, ", beside workbooks"), WorkbooksAsync(site, cohort, ", beside pages"))),
            ("all", () => Task.WhenAll(PagesAsync(site, cohort, ", beside all below"), MarksAsync(site, registers, ", beside pages and workbooks"), WorkbooksAsync(site, cohort, ", beside pages and registers"))),
        ];
        Console.WriteLine("| what | at once | answers | a second | median ms | p99 ms | longest ms |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (_, measure) in parts.Where(known => part is null || known.Name == part))
        {
            await measure();
        }

        return 0;
    }

    private static async Task AloneAsync(LoadedSite site, string cohort)
    {
        string[] pages = [$"/cohorts/{cohort}", "/", "/registers", "/people", "/schools", $"/funding/{cohort}", $"/declarations/{cohort}"];
        foreach (var page in pages)
        {
            await PrintAsync($"first {page}", 1, TimeSpan.Zero, _ => TimeAsync(() => site.LengthAsync(page)));
            await PrintAsync(page, 1, TimeSpan.FromSeconds(3), _ => TimeAsync(() => site.LengthAsync(page)));
        }
    }

    private static async Task FilesAsync(LoadedSite site, string cohort)
    {
        foreach (var file in new[] { $"cohort-{cohort}-hours.csv", $"cohort-{cohort}.json" })
        {
            await PrintAsync($"first {file}", 1, TimeSpan.Zero, _ => TimeAsync(() => site.LengthAsync($"/downloads/{file}")));
        }
    }

    private static async Task RegistersAsync(LoadedSite site, string cohort, IReadOnlyList<string> registers)
    {
        await MarksAsync(site, registers, "");
        await PrintAsync($"/cohorts/{cohort} after a register was kept", 1, Length, async turn =>
        {
            await MarkAsync(site, registers, turn);
            return await TimeAsync(() => site.LengthAsync($"/cohorts/{cohort}"));
        });
    }

    // Before it is measured the site has run for as long: a program of .NET is quicker once it knows what is asked often.
    private static async Task PagesAsync(LoadedSite site, string cohort, string beside)
    {
        await DoAsync(AtOnce, Length, _ => TimeAsync(() => site.LengthAsync($"/cohorts/{cohort}")));
        await PrintAsync($"/cohorts/{cohort}{beside}", AtOnce, Length, _ => TimeAsync(() => site.LengthAsync($"/cohorts/{cohort}")));
    }

    private static Task MarksAsync(LoadedSite site, IReadOnlyList<string> registers, string beside) =>
        PrintAsync($"a register kept{beside}", 1, Length, turn => MarkAsync(site, registers, turn));

    private static Task WorkbooksAsync(LoadedSite site, string cohort, string beside) =>
        PrintAsync($"a workbook{beside}", WorkbooksAtOnce, Length, _ => TimeAsync(() => site.LengthAsync($"/downloads/cohort-{cohort}.xlsx")));

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
        var watch = Stopwatch.StartNew();
        var sorted = (await DoAsync(atOnce, length, act)).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"| {what} | {atOnce} | {sorted.Count:#,0} | {sorted.Count / watch.Elapsed.TotalSeconds:0} | {LoadedSite.Written(sorted[sorted.Count / 2])} | {LoadedSite.Written(sorted[(int)(sorted.Count * 0.99)])} | {LoadedSite.Written(sorted[^1])} |"));
    }

    /// <summary>Does something again and again, some at once, and returns how long each took.</summary>
    private static async Task<IReadOnlyCollection<double>> DoAsync(int atOnce, TimeSpan length, Func<int, Task<double>> act)
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
        return times;
    }
}
