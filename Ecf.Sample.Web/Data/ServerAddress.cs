using System.Text.RegularExpressions;
using Npgsql;

namespace Ecf.Sample.Web.Data;

/// <summary>Where on a PostgreSQL server a hub's records are, and as whom they are reached.</summary>
internal sealed partial class ServerAddress
{
    /// <summary>Where the records are unless a schema is named.</summary>
    internal const string UsualSchema = "public";

    private readonly NpgsqlConnectionStringBuilder settings;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="ArgumentException">The connection string cannot be read, or says no host, or the schema's name cannot be one.</exception>
    internal ServerAddress(string connection, string? schema)
    {
        settings = new(connection) { ApplicationName = "Ecf" };
        if (settings.Host is not { Length: > 0 })
        {
            throw new ArgumentException("it names no Host");
        }

        Schema = schema is { Length: > 0 } ? schema : settings.SearchPath is { Length: > 0 } path ? path : UsualSchema;
        if (!SchemaName().IsMatch(Schema) || Schema.StartsWith("pg_", StringComparison.Ordinal))
        {
            throw new ArgumentException($"the schema \"{Schema}\" is not a name of small letters, digits and _ that begins with a letter and not with pg_, such as hub_derby");
        }

        settings.SearchPath = Schema;
        settings.Database ??= settings.Username;
    }

    internal string Schema { get; }

    internal string Host => settings.Host!;

    internal int Port => settings.Port;

    internal string User => settings.Username ?? "";

    internal string Database => settings.Database ?? "";

    /// <summary>What people call the place, without a password.</summary>
    internal string Place => FormattableString.Invariant($"{Database} (schema {Schema}) on {Host}:{Port}");

    /// <summary>What the site connects with.</summary>
    /// <param name="pooling">Whether connections are kept for the next one who asks.</param>
    internal string Connection(bool pooling) => new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = pooling && settings.Pooling }.ConnectionString;

    // PostgreSQL cuts longer names off.
    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$")]
    private static partial Regex SchemaName();
}
