namespace Ecf.Sample.Web.Tests.Data;

/// <summary>What a hub's store can be.</summary>
public enum StoreKind
{
    Sqlite,
    PostgreSql,
}
