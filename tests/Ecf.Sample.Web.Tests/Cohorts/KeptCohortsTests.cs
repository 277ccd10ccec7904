using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Data.Sqlite;

namespace Ecf.Sample.Web.Tests.Cohorts;

/// <summary>What is kept of a cohort says what reading everything again says, whatever was written since.</summary>
public sealed class KeptCohortsTests : IDisposable
{
    private const int Cohort = 2025;

    private static readonly LocalDate Day = new(2026, 11, 10);

    private readonly TemporaryFolder folder = new();
    private readonly FileStore file;
    private readonly HubContext store;
    private readonly KeptCohorts kept = new(Some.Hub, Some.Library);

    public KeptCohortsTests()
    {
        file = new(folder.File("hub.db"));
        Assert.Null(file.Prepare(() => Some.Records));
        store = file.Open();
    }

    public void Dispose()
    {
        store.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task Read_NothingWritten_IsTheSame() => Assert.Same(await ReadAsync(), await ReadAsync());

    [Fact]
    public async Task Read_MarksWritten_EqualsReadingAnewAndJoinsNobodyElseAgain()
    {
        var before = await ReadAsync();
        var marked = before.Members.Where((_, place) => place % 7 == 0).ToList();
        foreach (var some in marked.Chunk(10))
        {
            MarkWriter.Write(store, some.Select(member => new RegisterEntry(member.Id, member.Schedule.Sessions[0].Id, Mark.Absent, RecordedOn: Day)));
        }

        var after = await ReadAsync();
        Assert.Equal(await AnewAsync(), TextOf(after));
        Assert.NotEqual(TextOf(before), TextOf(after));
        Assert.Equal(before.Members.Except(marked), before.Members.Intersect(after.Members));
    }

    [Fact]
    public async Task Read_MarksOfMorePeopleThanAreNamed_EqualsReadingAnew()
    {
        var before = await ReadAsync();
        var all = Some.Records.Ects.Select(ect => ect.Trn).Concat(Some.Records.Mentors.Select(mentor => mentor.Trn)).ToList();
        MarkWriter.Write(store, all.Select(trn => new RegisterEntry(trn.ToString(), before.Members[0].Schedule.Sessions[0].Id, Mark.Absent, RecordedOn: Day)));
        Assert.True(all.Count > RecordChanges.MostPeople);
        Assert.Equal(await AnewAsync(), TextOf(await ReadAsync()));
    }

    [Fact]
    public async Task Read_ARecordSaved_EqualsReadingAnew()
    {
        var before = await ReadAsync();
        store.Absences.Add(new(before.Rows.Ects[0].Trn, Day.PlusDays(-60), AbsenceKind.Sickness, Day));
        await store.SaveChangesAsync();
        Assert.NotSame(before, await ReadAsync());
        Assert.Equal(await AnewAsync(), TextOf(await ReadAsync()));
    }

    [Fact]
    public async Task Read_WhatATransactionTookBack_IsNotKept()
    {
        var before = await ReadAsync();
        await using (await store.BeginWritingAsync(default))
        {
            MarkWriter.Write(store, [new(before.Members[0].Id, before.Members[0].Schedule.Sessions[0].Id, Mark.Absent, RecordedOn: Day)]);
            Assert.NotEqual(TextOf(before), TextOf(await ReadAsync()));
        }

        Assert.Same(before, await ReadAsync());
    }

    [Fact]
    public async Task Read_ACopyPutBack_IsOfTheCopy()
    {
        var before = TextOf(await ReadAsync());
        Assert.Null(new StoreCopy(file).BackUp(folder.File("copy.db")));
        MarkWriter.Write(store, [new(Some.Records.Mentors.First(mentor => mentor.Cohort == Cohort).Trn.ToString(), "Y1T1-webinars-1", Mark.Absent, RecordedOn: Day)]);
        await ReadAsync();
        Assert.Null(new StoreCopy(file).Restore(folder.File("copy.db"), folder.File("before.db")));
        using var again = file.Open();
        Assert.Equal(before, TextOf(await kept.ReadAsync(again, Cohort, Day, default)));
    }

    [Fact]
    public async Task Kept_MoreThanItKeeps_ForgetsWhatWasNotAskedForLongest()
    {
        var some = new Kept<int, string>(2);
        var made = new List<int>();
        foreach (var key in new[] { 1, 2, 1, 3, 1, 2 })
        {
            await some.OfAsync(key, () => Task.FromResult(1L), _ => { made.Add(key); return Task.FromResult($"{key}"); }, default);
        }

        Assert.Equal([1, 2, 3, 2], made);
    }

    [Fact]
    public async Task Kept_AskedByManyAtOnce_IsMadeOnce()
    {
        var some = new Kept<int, string>(2);
        var made = 0;
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => some.OfAsync(1, () => Task.FromResult(1L), async _ =>
        {
            Interlocked.Increment(ref made);
            await Task.Delay(50);
            return "";
        }, default))));
        Assert.Equal(1, made);
    }

    private Task<CohortReading> ReadAsync() => kept.ReadAsync(store, Cohort, Day, default);

    private async Task<string> AnewAsync() => TextOf(await new KeptCohorts(Some.Hub, Some.Library).ReadAsync(store, Cohort, Day, default));

    private static string TextOf(CohortReading reading) => System.Text.Encoding.UTF8.GetString(new ReportFile(ReportFile.Json).Make(reading.Facts, default).Value);
}
