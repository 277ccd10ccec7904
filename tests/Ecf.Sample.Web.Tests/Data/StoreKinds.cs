using Ecf.Sample.Web.Data;

namespace Ecf.Sample.Web.Tests.Data;

/// <summary>The kinds of store that tests ask: every site stands on SQLite, on PostgreSQL where a class asks for it, and on PostgreSQL alone where the environment variable ECF_TESTS_STORE says "postgresql".</summary>
internal static class StoreKinds
{
    private static readonly AsyncLocal<StoreKind?> OfThisTest = new();

    /// <summary>Both; where PostgreSQL is not installed SQLite alone, which the tests of that server say.</summary>
    internal static TheoryData<StoreKind> Here => [.. NeedsPostgreSqlFactAttribute.IsThere ? new[] { StoreKind.Sqlite, StoreKind.PostgreSql } : [StoreKind.Sqlite]];

    /// <summary>What the sites that this test makes stand on. A class asks for PostgreSQL in its constructor; where that is not installed its tests stand on SQLite.</summary>
    internal static StoreKind Asked
    {
        get => OfThisTest.Value ?? (Environment.GetEnvironmentVariable("ECF_TESTS_STORE") == "postgresql" ? StoreKind.PostgreSql : StoreKind.Sqlite);
        set => OfThisTest.Value = NeedsPostgreSqlFactAttribute.IsThere ? value : StoreKind.Sqlite;
    }

    /// <summary>A store that nobody has made yet: a file of the folder, or an empty database.</summary>
    internal static HubStore New(this StoreKind kind, TemporaryFolder folder) =>
        kind == StoreKind.Sqlite ? new FileStore(folder.File("hub.db")) : new ServerStore(PostgreSqlServer.Shared.NewDatabase());

    /// <summary>Forgets a database; a file goes with its folder.</summary>
    internal static void Drop(this HubStore store)
    {
        if (store is ServerStore server)
        {
            PostgreSqlServer.Shared.Drop(server.Address.Database);
        }
    }
}
