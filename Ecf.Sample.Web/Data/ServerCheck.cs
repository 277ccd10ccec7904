using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Ecf.Sample.Web.Data;

/// <summary>Makes and fills a hub's schema where it is empty, and otherwise looks whether it can be used and brings an older one up to date: all in one transaction, and one start at a time.</summary>
internal static class ServerCheck
{
    internal static string? Of(HubContext context, ServerAddress address, Func<HubRecords> records)
    {
        using var transaction = context.Database.BeginTransaction();
        // Of two starts at once the second waits here, and finds everything made.
        context.Database.ExecuteSqlRaw("SET LOCAL lock_timeout = '30s'");
        context.Database.ExecuteSqlRaw("SELECT pg_advisory_xact_lock(hashtextextended({0}, 1))", address.Schema);
        if (Asks(context, $"SELECT current_setting('transaction_read_only')::boolean AS \"Value\""))
        {
            return ServerProblems.ReadOnly(address);
        }

        if (!Asks(context, $"SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = {address.Schema}) AS \"Value\""))
        {
#pragma warning disable EF1002 // The name is one of letters, digits and _ alone.
            context.Database.ExecuteSqlRaw($"CREATE SCHEMA {address.Schema}");
#pragma warning restore EF1002
        }

        if (Problem(context, address) is { } problem)
        {
            return problem;
        }

        if (OtherHub(context, address) is { } other)
        {
            return ServerProblems.SeesOthers(address, other);
        }

        MakeOrUpdate(context, address, records);
        transaction.Commit();
        return null;
    }

    private static string? Problem(HubContext context, ServerAddress address)
    {
        if (!HasHistory(context, address))
        {
            return Asks(context, $"SELECT EXISTS (SELECT FROM pg_class WHERE relkind IN ('r', 'v') AND relnamespace = {address.Schema}::regnamespace) AS \"Value\"")
                ? ServerProblems.NotAStore(address) : null;
        }

        return context.Database.GetAppliedMigrations().Except(context.Database.GetMigrations()).Any() ? ServerProblems.Newer(address) : null;
    }

    /// <summary>The schema of another hub whose records this user may read or change; <c>null</c> where the server keeps them apart.</summary>
    private static string? OtherHub(HubContext context, ServerAddress address) => context.Database.SqlQuery<string>($"""
        SELECT space.nspname::text AS "Value" FROM pg_class AS history
        JOIN pg_namespace AS space ON space.oid = history.relnamespace
        JOIN pg_class AS people ON people.relnamespace = space.oid AND people.relname = 'ects'
        WHERE history.relname = '__EFMigrationsHistory' AND space.nspname <> {address.Schema}
          AND has_schema_privilege(space.oid, 'USAGE') AND has_table_privilege(people.oid, 'SELECT, INSERT, UPDATE, DELETE')
        ORDER BY 1 LIMIT 1
        """).FirstOrDefault();

    private static void MakeOrUpdate(HubContext context, ServerAddress address, Func<HubRecords> records)
    {
        var isNew = !HasHistory(context, address);
        if (isNew)
        {
            // The migrations look for it first, and a failed look would end the transaction.
            context.GetService<IHistoryRepository>().Create();
        }

        if (isNew || context.Database.GetPendingMigrations().Any())
        {
            context.Database.Migrate();
        }

        if (isNew)
        {
            Filling.Fill(context, records());
        }
    }

    private static bool HasHistory(HubContext context, ServerAddress address) =>
        Asks(context, $"SELECT EXISTS (SELECT FROM pg_class WHERE relname = '__EFMigrationsHistory' AND relnamespace = {address.Schema}::regnamespace) AS \"Value\"");

    private static bool Asks(HubContext context, FormattableString question) => context.Database.SqlQuery<bool>(question).Single();
}
