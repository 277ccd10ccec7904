using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Ecf.Domain.Attendance;

namespace Ecf.Benchmarks;

/// <summary>What does a mark cost in a whole country's totals by person, strand and term, beside summing the same columns, LINQ and DuckDB?</summary>
/// <remarks>Every figure is per mark, of ten million.</remarks>
[MemoryDiagnoser]
[MinColumn]
public class TallyMarks
{
    private MarkColumns marks = null!;
    private MarkColumns shuffled = null!;
    private DuckDbMarks duckDb = null!;

    [GlobalSetup(Targets = [nameof(SumWords), nameof(SumColumns), nameof(SumBytes), nameof(Tally1), nameof(Tally2), nameof(LinqGroupBy), nameof(LinqAggregateBy)])]
    public void Prepare() => marks = CountryMarks.InOrder();

    [GlobalSetup(Target = nameof(TallyShuffled))]
    public void PrepareShuffled() => shuffled = CountryMarks.Shuffled();

    [GlobalSetup(Targets = [nameof(DuckDb1), nameof(DuckDb2)])]
    public void PrepareDuckDb() => duckDb = new(CountryMarks.InOrder());

    [GlobalCleanup]
    public void Close() => duckDb?.Dispose();

    /// <summary>The same bytes summed eight at a time, in a plain loop: the least that reading them costs.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = CountryMarks.Marks)]
    public ulong SumWords() =>
        Words(MemoryMarshal.AsBytes(marks.People.Span)) + Words(MemoryMarshal.AsBytes(marks.Sessions.Span))
        + Words(MemoryMarshal.AsBytes(marks.Minutes.Span)) + Words(marks.Marks.Span);

    /// <summary>The same bytes summed one at a time.</summary>
    [Benchmark(OperationsPerInvoke = CountryMarks.Marks)]
    public long SumBytes() =>
        Bytes(MemoryMarshal.AsBytes(marks.People.Span)) + Bytes(MemoryMarshal.AsBytes(marks.Sessions.Span))
        + Bytes(MemoryMarshal.AsBytes(marks.Minutes.Span)) + Bytes(marks.Marks.Span);

    /// <summary>Every value of every column summed once.</summary>
    [Benchmark(OperationsPerInvoke = CountryMarks.Marks)]
    public long SumColumns()
    {
        var sum = 0L;
        foreach (var person in marks.People.Span)
        {
            sum += person;
        }

        foreach (var session in marks.Sessions.Span)
        {
            sum += session;
        }

        foreach (var minutes in marks.Minutes.Span)
        {
            sum += minutes;
        }

        foreach (var kind in marks.Marks.Span)
        {
            sum += kind;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = CountryMarks.Marks)]
    public long Tally1() => Tally.Of(marks, CountryMarks.Plan, CountryMarks.People).Value.TotalMinutes(Mark.Attended);

    [Benchmark(OperationsPerInvoke = CountryMarks.Marks)]
    public long Tally2() => Tally.Of(marks, CountryMarks.Plan, CountryMarks.People, workers: 2).Value.TotalMinutes(Mark.Attended);

    [Benchmark(OperationsPerInvoke = CountryMarks.Marks)]
    public long TallyShuffled() => Tally.Of(shuffled, CountryMarks.Plan, CountryMarks.People).Value.TotalMinutes(Mark.Attended);

    /// <summary>Grouped by one number that stands for person, strand and term: the cheapest key there is.</summary>
    [Benchmark(OperationsPerInvoke = CountryMarks.Marks)]
    public long LinqGroupBy() => Rows().GroupBy(row => row.Key).Select(group => group.Sum(row => row.Minutes)).Sum(sum => (long)sum);

    /// <summary>The same without holding the rows of each group.</summary>
    [Benchmark(OperationsPerInvoke = CountryMarks.Marks)]
    public long LinqAggregateBy() => Rows().AggregateBy(row => row.Key, 0, (sum, row) => sum + row.Minutes).Sum(sum => (long)sum.Value);

    [Benchmark(OperationsPerInvoke = CountryMarks.Marks)]
    public long DuckDb1() => duckDb.Attended(threads: 1);

    [Benchmark(OperationsPerInvoke = CountryMarks.Marks)]
    public long DuckDb2() => duckDb.Attended(threads: 2);

    private IEnumerable<(int Key, int Minutes)> Rows() => Enumerable.Range(0, marks.Count).Where(row => marks.Marks.Span[row] == (byte)Mark.Attended)
        .Select(row => ((marks.People.Span[row] * CountryMarks.Cells.Length) + CountryMarks.Cells[marks.Sessions.Span[row]], (int)marks.Minutes.Span[row]));

    private static ulong Words(ReadOnlySpan<byte> bytes)
    {
        var sum = 0UL;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            sum += word;
        }

        return sum;
    }

    private static long Bytes(ReadOnlySpan<byte> bytes)
    {
        var sum = 0L;
        foreach (var one in bytes)
        {
            sum += one;
        }

        return sum;
    }
}
