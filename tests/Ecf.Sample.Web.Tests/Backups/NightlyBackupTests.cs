using Ecf.Sample.Web.Backups;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Ecf.Sample.Web.Tests.Backups;

public sealed class NightlyBackupTests : IDisposable
{
    private static readonly Instant BeforeTwo = Instant.FromUtc(2026, 11, 26, 1, 59);
    private static readonly Instant AtTwo = Instant.FromUtc(2026, 11, 26, 2, 0);

    private readonly TemporaryFolder folder = new();
    private readonly FileStore store;
    private readonly LastBackup last = new();
    private readonly List<string> logged = [];

    public NightlyBackupTests() => store = new(folder.File("hub.db"));

    private string Copies => folder.File("copies");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public void MakeIfDue_AtTheTime_MakesOneCopyOfTheNightThatCanBeOpened()
    {
        Assert.Null(store.Prepare(() => Some.Records));
        using var backup = Nightly();
        backup.MakeIfDue(AtTwo);
        backup.MakeIfDue(AtTwo + Duration.FromHours(1));

        Assert.Equal([Path.Combine(Copies, "hub-2026-11-26.db")], Directory.EnumerateFiles(Copies));
        Assert.Equal((new LocalDate(2026, 11, 26), AtTwo, null), (last.Night, last.MadeAt, last.Problem));
        var copy = new FileStore(Path.Combine(Copies, "hub-2026-11-26.db"));
        Assert.Null(copy.Prepare(() => throw new InvalidOperationException("It is whole.")));
        using var opened = copy.Open();
        Assert.Equal(60, opened.Schools.Count());
    }

    /// <summary>A site that did not run that night makes the copy when it starts.</summary>
    [Fact]
    public void MakeIfDue_BeforeTheTime_MakesTheCopyOfTheNightBefore()
    {
        Assert.Null(store.Prepare(() => HubRecords.None));
        using var backup = Nightly();
        backup.MakeIfDue(BeforeTwo);
        Assert.Equal(new LocalDate(2026, 11, 25), last.Night);
    }

    [Fact]
    public void MakeIfDue_OldCopies_GoAfterTheirDaysAndOtherFilesStay()
    {
        Assert.Null(store.Prepare(() => HubRecords.None));
        Directory.CreateDirectory(Copies);
        foreach (var name in new[] { "hub-2026-11-23.db", "hub-2026-11-24.db", "hub-2026-11-25.db", "hub-mine.db", "notes.txt" })
        {
            File.WriteAllText(Path.Combine(Copies, name), "");
        }

        using var backup = Nightly(days: 3);
        backup.MakeIfDue(AtTwo);
        Assert.Equal(
            ["hub-2026-11-24.db", "hub-2026-11-25.db", "hub-2026-11-26.db", "hub-mine.db", "notes.txt"],
            Directory.EnumerateFiles(Copies).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void MakeIfDue_ThatFails_IsLoggedOnceAndTriedAgainLater()
    {
        using var backup = Nightly();
        backup.MakeIfDue(AtTwo);
        backup.MakeIfDue(AtTwo + Duration.FromMinutes(1));
        Assert.Contains("There is no database at", Assert.Single(logged));
        Assert.DoesNotContain('\n', logged[0]);
        Assert.Contains("There is no database at", last.Problem);

        Assert.Null(store.Prepare(() => HubRecords.None));
        backup.MakeIfDue(AtTwo + Duration.FromMinutes(15));
        Assert.Equal((new LocalDate(2026, 11, 26), null), (last.Night, last.Problem));
    }

    /// <summary>At one in the morning of 29 March 2026 the clocks go forward to two; on 25 October they go back.</summary>
    [Theory]
    [InlineData("01:30", 2026, 3, 29, "2026-03-29T01:30:00Z")]
    [InlineData("02:00", 2026, 3, 29, "2026-03-29T01:00:00Z")]
    [InlineData("02:00", 2026, 7, 1, "2026-07-01T01:00:00Z")]
    [InlineData("01:30", 2026, 10, 25, "2026-10-25T00:30:00Z")]
    public void DueAt_ClocksChange_IsOnceANight(string time, int year, int month, int day, string due)
    {
        var plan = BackupPlan.Of(Settings(("Hub:BackupFolder", "copies"), ("Hub:BackupTime", time))).Plan!;
        var night = new LocalDate(year, month, day);
        Assert.Equal(due, NodaTime.Text.InstantPattern.General.Format(plan.DueAt(night)));
        Assert.Equal(night, plan.LastDue(plan.DueAt(night)));
    }

    [Theory]
    [InlineData("Hub:BackupTime", "2 in the morning", "which is no time: write one such as 02:00")]
    [InlineData("Hub:BackupDays", "0", "for how many nights")]
    public void Of_SettingsThatCannotBeMeant_SaysWhatToWrite(string key, string value, string said) =>
        Assert.Contains(said, BackupPlan.Of(Settings(("Hub:BackupFolder", "copies"), (key, value))).Problem);

    [Fact]
    public void Of_NoFolder_IsNoPlan() => Assert.Equal((null, null), BackupPlan.Of(Settings(("Hub:BackupTime", "03:00"))));

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value)).Build();

    private NightlyBackup Nightly(int days = 14) => new(store, new(Copies, new(2, 0), days), last, SystemClock.Instance, new Lines(logged));

    private sealed class Lines(List<string> logged) : ILogger<NightlyBackup>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => logged.Add(formatter(state, exception));
    }
}
