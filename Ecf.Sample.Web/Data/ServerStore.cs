using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Ecf.Sample.Web.Data;

/// <summary>The schema of a PostgreSQL database that holds a hub's records. Many instances of the site may use it, and other hubs may have schemas beside it.</summary>
internal sealed class ServerStore : HubStore
{
    private readonly ServerAddress? address;

    /// <param name="connection">The connection string.</param>
    /// <param name="schema">The schema; <c>null</c> for the one that the connection string's Search Path names, or else public.</param>
    /// <param name="file">The file that another setting names, which is one place too many.</param>
    internal ServerStore(string connection, string? schema = null, string? file = null)
    {
        try
        {
            address = new(connection, schema);
            Problem = file is { Length: > 0 } ? ServerProblems.TwoPlaces(file) : null;
        }
        catch (ArgumentException refused)
        {
            Problem = ServerProblems.NotUnderstood(refused.Message);
        }
    }

    /// <summary>Why the settings cannot be meant, in one line; <c>null</c> where they can.</summary>
    internal string? Problem { get; }

    /// <exception cref="InvalidOperationException">The settings were not understood.</exception>
    internal ServerAddress Address => address ?? throw new InvalidOperationException(Problem);

    internal override string Place => address?.Place ?? "Hub:PostgreSql";

    internal override string? Prepare(Func<HubRecords> records)
    {
        if (Problem is not null)
        {
            return Problem;
        }

        try
        {
            using var context = Open();
            KeepTables(context);
            return ServerCheck.Of(context, Address, records);
        }
        catch (Exception refused) when (ProblemOf(refused) is not null)
        {
            return ProblemOf(refused);
        }
    }

    internal override HubContext Open() => new PostgreSqlContext(Configured(new DbContextOptionsBuilder<PostgreSqlContext>(), pooling: false).Options);

    internal override void AddTo(IServiceCollection services) => services.AddDbContextPool<HubContext, PostgreSqlContext>(options =>
    {
        Configure(options, pooling: true);
        UseKeptTables(options);
    });

    internal override string? ProblemOf(Exception refused) => address is null ? Problem : ServerProblems.Of(refused, address);

    private DbContextOptionsBuilder<PostgreSqlContext> Configured(DbContextOptionsBuilder<PostgreSqlContext> options, bool pooling)
    {
        Configure(options, pooling);
        return options;
    }

    // A store is made or brought up to date in one transaction, so that a start that is cut short leaves nothing behind.
    private void Configure(DbContextOptionsBuilder options, bool pooling) => options
        .UseNpgsql(Address.Connection(pooling), npgsql => npgsql.UseNodaTime().MigrationsHistoryTable("__EFMigrationsHistory", Address.Schema))
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}
