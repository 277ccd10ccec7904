using System.Collections.Concurrent;
using System.Diagnostics;

namespace Ecf.Benchmarks;

/// <summary>Asks a running site for pages, registers and workbooks, many at once, and prints how long the answers took: <c>load http://127.0.0.1:5080 2024 many</c>.</summary>
internal sealed class Load
{
    private const int AtOnce = 50;
    private const int WorkbooksAtOnce = 2;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);

    private readonly LoadedSite site;
    private readonly string cohort;
    private readonly IReadOnlyList<string> registers;
    private int marked = -1;

    private Load(LoadedSite site, string cohort, IReadOnlyList<string> registers) => (this.site, this.cohort, this.registers) = (site, cohort, registers);

    /// <param name="address">Where the site is.</param>
    /// <param name="cohort">The year of the cohort that is asked for.</param>
    /// <param name="part">The one part to measure: <c>alone</c>, <c>many</c>, <c>files</c>, <c>workbook</c>, <c>registers</c>, <c>workbooks</c> or <c>all</c>; <c>null</c> for each in turn.</param>
    internal static async Task<int> RunAsync(string address, string cohort, string? part)
    {
        using var site = await LoadedSite.OpenAsync(new(address));
        var load = new Load(site, cohort, await site.RegistersAsync($"/registers?show=all&cohort={cohort}"));
        Console.WriteLine("| what | at once | answers | a second | median ms | p99 ms | longest ms |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (_, measure) in load.Parts().Where(known => part is null || known.Name == part))
        {
            await measure();
        }

        return 0;
    }

    private IEnumerable<(string Name, Func<Task> Measure)> Parts()
    {
        Work pages = new($"/cohorts/{cohort}", AtOnce, () => AskAsync($"/cohorts/{cohort}"));
        Work marks = new("a register kept", 1, MarkAsync);
        Work workbooks = new("a workbook", WorkbooksAtOnce, () => AskAsync($"/downloads/cohort-{cohort}.xlsx"));
        return
        [
            ("alone", AloneAsync),
            ("many", () => BesideAsync(pages)),
            ("files", FilesAsync),
            ("workbook", () => BesideAsync(workbooks)),
            ("registers", async () =>
            {
                await BesideAsync(marks);
                await BesideAsync(new Work($"/cohorts/{cohort} after a register was kept", 1, async () =>
                {
                    await MarkAsync();
                    return await AskAsync($"/cohorts/{cohort}");
                }));
            }),
            ("workbooks", () => BesideAsync(pages, workbooks)),
            ("all", () => BesideAsync(pages, marks, workbooks)),
        ];
    }

    private async Task AloneAsync()
    {
        string[] pages = [$"/cohorts/{cohort}", "/", "/registers", "/people", "/schools", $"/funding/{cohort}", $"/declarations/{cohort}"];
        foreach (var page in pages)
        {
            await PrintAsync(new($"first {page}", 1, () => AskAsync(page)), TimeSpan.Zero);
            await PrintAsync(new(page, 1, () => AskAsync(page)), TimeSpan.FromSeconds(3));
        }
    }

    private async Task FilesAsync()
    {
        foreach (var file in new[] { $"cohort-{cohort}-hours.csv", $"cohort-{cohort}.json" })
        {
            await PrintAsync(new($"first {file}", 1, () => AskAsync($"/downloads/{file}")), TimeSpan.Zero);
        }
    }

    // Before it is measured the site has done all of it for as long: a program of .NET is quicker once it knows what is asked often.
    private static async Task BesideAsync(params Work[] works)
    {
        await Task.WhenAll(works.Select(work => DoAsync(work, Length)));
        await Task.WhenAll(works.Select(work => PrintAsync(works.Length > 1 ? work with { Name = $"{work.Name}, beside the other lines" } : work, Length)));
    }

    // The sheet is opened first, as a person would; what is timed is the sending.
    private async Task<double> MarkAsync()
    {
        var turn = Interlocked.Increment(ref marked);
        return await TimeAsync(await site.RegisterAsync(registers[turn % registers.Count], turn / registers.Count));
    }

    private Task<double> AskAsync(string address) => TimeAsync(() => site.LengthAsync(address));

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task PrintAsync(Work work, TimeSpan length)
    {
        var watch = Stopwatch.StartNew();
        var sorted = (await DoAsync(work, length)).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"| {work.Name} | {work.AtOnce} | {sorted.Count:#,0} | {sorted.Count / watch.Elapsed.TotalSeconds:0} | {LoadedSite.Written(sorted[sorted.Count / 2])} | {LoadedSite.Written(sorted[(int)(sorted.Count * 0.99)])} | {LoadedSite.Written(sorted[^1])} |"));
    }

    /// <summary>Does something again and again, some at once, and returns how long each took.</summary>
    private static async Task<IReadOnlyCollection<double>> DoAsync(Work work, TimeSpan length)
    {
        var (times, watch) = (new ConcurrentBag<double>(), Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, work.AtOnce).Select(_ => Task.Run(async () =>
        {
            do
            {
                times.Add(await work.Act());
            }
            while (watch.Elapsed < length);
        })));
        return times;
    }

    /// <summary>What is asked for.</summary>
    /// <param name="Name">What the table calls it.</param>
    /// <param name="AtOnce">How many ask for it at a time, each again as soon as it is answered.</param>
    /// <param name="Act">Does it once and returns how many milliseconds it took.</param>
    private sealed record Work(string Name, int AtOnce, Func<Task<double>> Act);
}
