using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ecf.Sample.Web.Data;

/// <summary>Whether a change was refused because somebody else had written a row of the same key meanwhile.</summary>
internal static class KeyClash
{
    // SQLite: a key or a unique index was there already.
    private const int Constraint = 19;

    internal static bool IsBehind(DbUpdateException refused) =>
        (refused.InnerException is SqliteException sqlite && StoreProblems.Primary(sqlite) == Constraint) || refused.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
