using Ecf.Domain.Attendance;
using Ecf.Sample.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Tests.Data;

public sealed class MarkWriterTests : IDisposable
{
    private static readonly LocalDate Day = new(2026, 11, 20);

    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Kinds => StoreKinds.Here;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_MarksOfEveryKind_GivesThemBackAsEfReadsThem(StoreKind kind)
    {
        using var store = New(kind);
        var marks = new[]
        {
            Mark("a"), Mark("b") with { Mark = Ecf.Domain.Attendance.Mark.Absent, Evidence = Evidence.Verified },
            Mark("c") with { Minutes = 45, From = new(16, 5), Evidence = Evidence.SelfReported }, Mark("d") with { Person = "O’Brien", From = new(9, 0, 30) },
        };
        Assert.Equal(4, MarkWriter.Write(store, marks));
        Assert.Equal(marks, store.Marks.OrderBy(mark => mark.SessionId));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_EveryMarkOfTheMadeUpHub_GivesThemBack(StoreKind kind)
    {
        using var store = New(kind);
        MarkWriter.Write(store, Some.Records.Marks);
        Assert.Equal(Some.Records.Marks.ToHashSet(), store.Marks.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_SecondMarkForASessionOnTheSameDay_StandsInPlaceOfTheFirst(StoreKind kind)
    {
        using var store = New(kind);
        MarkWriter.Write(store, [Mark("a") with { Minutes = 30 }, Mark("b")]);
        MarkWriter.Write(store, [Mark("a")]);
        Assert.Equal([Mark("a"), Mark("b")], store.Marks.OrderBy(mark => mark.SessionId));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_ACorrectionOnALaterDay_StandsBesideWhatItCorrects(StoreKind kind)
    {
        using var store = New(kind);
        var corrected = Mark("a") with { Mark = Ecf.Domain.Attendance.Mark.Absent, RecordedOn = Mark("a").RecordedOn.PlusDays(3) };
        MarkWriter.Write(store, [Mark("a")]);
        MarkWriter.Write(store, [corrected]);
        Assert.Equal([Mark("a"), corrected], store.Marks.OrderBy(mark => mark.RecordedOn));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_SourceBreaksOff_WritesNothing(StoreKind kind)
    {
        using var store = New(kind);
        Assert.Throws<InvalidOperationException>(() => MarkWriter.Write(store, Broken()));
        Assert.Empty(store.Marks);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_Cancelled_WritesNothing(StoreKind kind)
    {
        using var store = New(kind);
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => MarkWriter.Write(store, StoppingAfterOne(stop), stop.Token));
        Assert.Empty(store.Marks);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Write_WithinATransaction_IsUndoneWithIt(StoreKind kind)
    {
        using var store = New(kind);
        using (store.Database.BeginTransaction())
        {
            MarkWriter.Write(store, [Mark("a")]);
            Assert.Single(store.Marks);
        }

        Assert.Empty(store.Marks);
    }

    private HubContext New(StoreKind kind)
    {
        var store = kind.New(folder);
        Assert.Null(store.Prepare(() => HubRecords.None));
        return store.Open();
    }

    private static RegisterEntry Mark(string session) => new("0001234", session, Ecf.Domain.Attendance.Mark.Attended, Day);

    private static IEnumerable<RegisterEntry> StoppingAfterOne(CancellationTokenSource stop)
    {
        yield return Mark("a");
        stop.Cancel();
        yield return Mark("b");
    }

    private static IEnumerable<RegisterEntry> Broken()
    {
        yield return Mark("a");
        throw new InvalidOperationException("The file ends here.");
    }
}
