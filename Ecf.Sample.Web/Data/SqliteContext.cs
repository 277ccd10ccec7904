using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Data;

/// <summary>The hub's store in a SQLite file. A transaction locks the whole file for writing as it begins.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : HubContext(options)
{
    private protected override string? TakeTurn => null;
}
