using BenchmarkDotNet.Attributes;
using Ecf.Domain.Attendance;
using Ecf.Sample.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using SQLitePCL;

namespace Ecf.Benchmarks;

/// <summary>What does it cost to commit a million marks of 10,000 people to a hub's store, beside binding and stepping by hand and EF's AddRange in batches?</summary>
[MemoryDiagnoser]
[MinColumn]
public class CommitMarks
{
    private const int Marks = 1_000_000;

    private const string Insert = """INSERT INTO "marks" ("Person", "SessionId", "Mark", "RecordedOn", "Evidence", "Minutes", "From") VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static readonly LocalDate FirstDay = new(2025, 9, 1);

    private static readonly string[] Sessions = [.. Enumerable.Range(0, 100).Select(index => $"Y{1 + (index / 50)}T{1 + (index % 3)}-webinars-{index:00}").Order(StringComparer.Ordinal)];

    private DirectoryInfo folder = null!;
    private FileStore store = null!;

    [IterationSetup]
    public void Prepare()
    {
        folder = Directory.CreateTempSubdirectory("ecf-marks-");
        store = new(Path.Combine(folder.FullName, "hub.db"));
        store.Prepare(() => HubRecords.None);
    }

    [IterationCleanup]
    public void Delete() => folder.Delete(recursive: true);

    /// <summary>SQLite's own functions and nothing else: no writer can be much faster.</summary>
    [Benchmark(Baseline = true)]
    public void BindAndStep()
    {
        using var connection = new SqliteConnection($"Data Source={store.Path};Pooling=False");
        connection.Open();
        var handle = connection.Handle!;
        raw.sqlite3_exec(handle, "BEGIN IMMEDIATE");
        raw.sqlite3_prepare_v2(handle, Insert, out var statement);
        var days = Enumerable.Range(0, 700).Select(day => LocalDatePattern.Iso.Format(FirstDay.PlusDays(day))).ToArray();
        foreach (var mark in Made())
        {
            raw.sqlite3_bind_text(statement, 1, mark.Person);
            raw.sqlite3_bind_text(statement, 2, mark.SessionId);
            raw.sqlite3_bind_text(statement, 3, mark.Mark == Mark.Attended ? "Attended" : "Absent");
            raw.sqlite3_bind_text(statement, 4, days[Period.DaysBetween(FirstDay, mark.RecordedOn)]);
            raw.sqlite3_bind_text(statement, 5, "Register");
            raw.sqlite3_bind_null(statement, 6);
            raw.sqlite3_bind_null(statement, 7);
            raw.sqlite3_step(statement);
            raw.sqlite3_reset(statement);
        }

        statement.Dispose();
        raw.sqlite3_exec(handle, "COMMIT");
    }

    [Benchmark]
    public int Writer()
    {
        using var context = store.Open();
        return MarkWriter.Write(context, Made());
    }

    /// <summary>A thousand rows at a time, each batch with a context and a transaction of its own: as it is usually written.</summary>
    [Benchmark]
    public void EfAddRange()
    {
        foreach (var batch in Made().Chunk(1_000))
        {
            using var context = store.Open();
            context.Marks.AddRange(batch);
            context.SaveChanges();
        }
    }

    /// <summary>The same in one transaction and without looking for changes: the most that EF gives.</summary>
    [Benchmark]
    public void EfAddRangeTuned()
    {
        using var connection = new SqliteConnection($"Data Source={store.Path};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var batch in Made().Chunk(1_000))
        {
            using var context = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite(connection).Options);
            context.Database.UseTransaction(transaction);
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            context.Marks.AddRange(batch);
            context.SaveChanges();
        }

        transaction.Commit();
    }

    private static IEnumerable<RegisterEntry> Made() => Enumerable.Range(0, Marks).Select(row => new RegisterEntry(
        (1_000_000 + (row / 100)).ToString(System.Globalization.CultureInfo.InvariantCulture), Sessions[row % 100], row % 9 == 0 ? Mark.Absent : Mark.Attended, FirstDay.PlusDays(row % 700)));
}
