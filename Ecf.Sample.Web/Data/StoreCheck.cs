using Ecf.Domain.Induction;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Ecf.Sample.Web.Data;

/// <summary>Looks whether an existing file is a whole store of this version that can be written to, and brings an older one up to date.</summary>
internal static class StoreCheck
{
    internal static string? Of(HubContext context, string path)
    {
        context.Database.SetCommandTimeout(2);
        if (Ask(context, "PRAGMA quick_check(1)") is not "ok")
        {
            return StoreProblems.Damaged(path);
        }

        if (Ask(context, "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'") is not "1")
        {
            return StoreProblems.NotAStore(path);
        }

        if (context.Database.GetAppliedMigrations().Except(context.Database.GetMigrations()).Any())
        {
            return StoreProblems.Newer(path);
        }

        // Takes the lock that any change needs, and gives it back: a read-only or locked file shows itself here.
        context.Database.ExecuteSqlRaw("BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK");
        Update(context);
        AddSortKeys(context);
        // Readers do not wait for a writer; a copy that was put back may not say so.
        context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        return null;
    }

    private static void Update(HubContext context)
    {
        if (!context.Database.GetPendingMigrations().Any())
        {
            return;
        }

        // A migration that was killed leaves its lock behind, and every later one would wait for it without end (dotnet/efcore#38958).
        context.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        context.Database.Migrate();
    }

    // Rows from before there were sort keys have an empty one, which no name has.
    private static void AddSortKeys(HubContext context)
    {
        ((SqliteConnection)context.Database.GetDbConnection()).CreateFunction<string, string>("sort_key_of", PersonName.SortKeyOf, isDeterministic: true);
        context.Database.ExecuteSqlRaw("""
            UPDATE "ects" SET "SortKey" = sort_key_of("Name") WHERE "SortKey" = '' AND "Name" <> '';
            UPDATE "mentors" SET "SortKey" = sort_key_of("Name") WHERE "SortKey" = '' AND "Name" <> '';
            """);
    }

    private static string? Ask(HubContext context, string question)
    {
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = question;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
