using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tests.Data;
using Microsoft.Data.Sqlite;

namespace Ecf.Sample.Web.Tests.People;

public sealed class PersonIdsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<StoreKind> Kinds => StoreKinds.Here;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void In_TheSameStore_GivesTheSameIdAfterARestart(StoreKind kind)
    {
        var store = Prepared(kind.New(folder));
        Assert.Equal(IdIn(store), IdIn(store));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task In_StartsAtOnce_HaveOneKey(StoreKind kind)
    {
        var store = Prepared(kind.New(folder));
        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => IdIn(store))));
        Assert.Single(ids.Distinct());
    }

    [Fact]
    public void In_AnotherHub_GivesAnotherId() => Assert.NotEqual(IdIn(Prepared(Named("one"))), IdIn(Prepared(Named("other"))));

    /// <summary>Earlier versions kept the key in a file: links that were kept lead where they led.</summary>
    [Fact]
    public void In_AStoreWithAKeyFile_TakesThatKey()
    {
        byte[] key = [.. Enumerable.Range(1, 32).Select(index => (byte)index)];
        File.WriteAllBytes(folder.File("hub.db.key"), key);
        var store = Prepared(Named("hub.db"));
        Assert.Equal(new PersonIds(key).Of(Audience.Mentor, "0001234"), IdIn(store));
        File.Delete(folder.File("hub.db.key"));
        Assert.Equal(new PersonIds(key).Of(Audience.Mentor, "0001234"), IdIn(store));
    }

    [Fact]
    public void In_AKeyFileCutShort_MakesANewKey()
    {
        File.WriteAllText(folder.File("hub.db.key"), "short");
        var store = Prepared(Named("hub.db"));
        Assert.Equal(IdIn(store), IdIn(store));
    }

    [Fact]
    public void Of_EveryPersonOfTheSample_IsSixteenLettersAndNobodyElses()
    {
        var ids = PersonIds.In(Prepared(Named("hub.db")));
        var all = Some.Records.Ects.Select(ect => ids.Of(Audience.EarlyCareerTeacher, ect.Trn.ToString()))
            .Concat(Some.Records.Mentors.Select(mentor => ids.Of(Audience.Mentor, mentor.Trn.ToString()))).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.All(all, id => Assert.Matches("^[b-df-hj-np-t]{16}$", id));
    }

    private static string IdIn(HubStore store) => PersonIds.In(store).Of(Audience.Mentor, "0001234");

    private static HubStore Prepared(HubStore store)
    {
        Assert.Null(store.Prepare(() => HubRecords.None));
        return store;
    }

    private FileStore Named(string name) => new(folder.File(name));
}
