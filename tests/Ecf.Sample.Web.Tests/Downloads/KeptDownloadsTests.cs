using System.Security.Claims;
using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;

namespace Ecf.Sample.Web.Tests.Downloads;

/// <summary>A file is made once of the same records, for each day and each view of them.</summary>
public sealed class KeptDownloadsTests : IDisposable
{
    private static readonly LocalDate Day = new(2026, 11, 10);
    private static readonly Download Workbook = Download.OfCohort(Some.Hub.Cohorts[0], default);

    private readonly TemporaryFolder folder = new();
    private readonly FileStore file;
    private readonly HubContext store;
    private readonly KeptDownloads kept = new();
    private int made;

    public KeptDownloadsTests()
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
    public async Task Of_ManyAtOnce_IsMadeOnce()
    {
        var files = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            await using var own = file.Open();
            return await AskAsync(own, Scope.Whole, Day);
        }));
        Assert.Equal(1, made);
        Assert.All(files, one => Assert.Same(files[0], one));
    }

    [Fact]
    public async Task Of_RecordsWritten_IsMadeAnew()
    {
        await AskAsync(store, Scope.Whole, Day);
        MarkWriter.Write(store, [new(Some.Records.Ects[0].Trn.ToString(), "a-session", Mark.Absent, RecordedOn: Day)]);
        await AskAsync(store, Scope.Whole, Day);
        Assert.Equal(2, made);
    }

    [Fact]
    public async Task Of_AnotherDayOrAnotherView_IsMadeForItself()
    {
        await AskAsync(store, Scope.Whole, Day);
        await AskAsync(store, Scope.Whole, Day.PlusDays(1));
        await AskAsync(store, OfASchool(Some.Records.Schools[0].Urn), Day);
        Assert.Equal(3, made);
    }

    [Fact]
    public async Task Of_TheFirstAskerGivesUp_IsMadeForTheNext()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kept.OfAsync(store, Scope.Whole, (Workbook, Day), () => throw new OperationCanceledException(), default));
        Assert.NotNull(await AskAsync(store, Scope.Whole, Day));
    }

    private static Scope OfASchool(Urn urn) => new(new HttpContextAccessor
    {
        HttpContext = new DefaultHttpContext { User = new(new ClaimsIdentity([new(AccountClaims.Role, AccessRole.School.Word()), new(AccountClaims.School, urn.ToString())], "test")) },
    });

    private Task<ReadResult<byte[]>?> AskAsync(HubContext of, Scope scope, LocalDate day) => kept.OfAsync(of, scope, (Workbook, day), async () =>
    {
        await Task.Yield();
        return new([(byte)Interlocked.Increment(ref made)], []);
    }, default);
}
