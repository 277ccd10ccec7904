using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Data;

/// <summary>The hub's store in a schema of a PostgreSQL database. Of all who write to the schema, on whatever machine, one has the turn at a time, as with a file.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : HubContext(options)
{
    private protected override string? TakeTurn => "SELECT pg_advisory_xact_lock(hashtextextended(current_schema(), 0))";
}
