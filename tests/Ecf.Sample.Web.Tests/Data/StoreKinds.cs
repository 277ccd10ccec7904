using Ecf.Sample.Web.Data;

namespace Ecf.Sample.Web.Tests.Data;

/// <summary>The kinds of store that a test asks.</summary>
internal static class StoreKinds
{
    /// <summary>Both; where PostgreSQL is not installed SQLite alone, which the tests of that server say.</summary>
    internal static TheoryData<StoreKind> Here => [.. NeedsPostgreSqlFactAttribute.IsThere ? new[] { StoreKind.Sqlite, StoreKind.PostgreSql } : [StoreKind.Sqlite]];

    /// <summary>A store that nobody has made yet: a file of the folder, or an empty database.</summary>
    internal static HubStore New(this StoreKind kind, TemporaryFolder folder) =>
        kind == StoreKind.Sqlite ? new FileStore(folder.File("hub.db")) : new ServerStore(PostgreSqlServer.Shared.NewDatabase());
}
