using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Ecf.Sample.Web.Data;

/// <summary>The wording of why a PostgreSQL store cannot be used, each with the way out.</summary>
internal static class ServerProblems
{
    private const string Setting = "the setting Hub:PostgreSql";

    internal static string NotUnderstood(string why) =>
        $"The setting Hub:PostgreSql is not understood ({OneLine(why)}): write a connection string such as \"Host=localhost;Database=ecf;Username=ecf\", and the schema in Hub:Schema.";

    internal static string TwoPlaces(string file) =>
        $"Hub:PostgreSql and --database {file} both say where the records are: give one of them.";

    internal static string NotAStore(ServerAddress at) =>
        $"The database {at.Place} holds tables that are not this site's: choose an empty schema with Hub:Schema, or another database.";

    internal static string Newer(ServerAddress at) =>
        $"The database {at.Place} was made by a newer version of this site: start that version, or choose another place in {Setting}.";

    internal static string ReadOnly(ServerAddress at) =>
        $"The database {at.Place} cannot be written to: it is a copy that follows another server, or set to be read only; name the server that leads in {Setting}.";

    internal static string SeesOthers(ServerAddress at, string other) =>
        $"The user \"{at.User}\" can reach the records of another hub, in the schema {other} of {at.Database}: give each hub a user of its own, who owns its schema and has no rights on any other. As the administrator: CREATE ROLE {at.Schema} LOGIN; CREATE SCHEMA {at.Schema} AUTHORIZATION {at.Schema}; and name that user in {Setting}.";

    internal static string BackUp(ServerAddress at, string file) =>
        $"The records are in PostgreSQL, which makes its own copies. Run: pg_dump --format=custom --schema={at.Schema} {Where(at)} --file={file}";

    internal static string Restore(ServerAddress at, string file) =>
        $"The records are in PostgreSQL, which puts back its own copies. Stop the site, then run: pg_restore --clean --if-exists --single-transaction --schema={at.Schema} {Where(at)} {file}";

    /// <summary>The reason for what the server or the way to it refused; <c>null</c> for what is not of theirs.</summary>
    internal static string? Of(Exception refused, ServerAddress at) => refused switch
    {
        DbUpdateException { InnerException: NpgsqlException inner } => Of(inner, at),
        PostgresException server => Of(server, at),
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } or TimeoutException or SocketException =>
            $"The database server {at.Host}:{at.Port} cannot be reached ({OneLine((refused.InnerException ?? refused).Message)}): start it, or correct Host and Port in {Setting}.",
        NpgsqlException npgsql => $"The database {at.Place} cannot be used: {OneLine(npgsql.Message)}.",
        _ => null,
    };

    private static string Of(PostgresException server, ServerAddress at) => server.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
            $"The database server {at.Host}:{at.Port} refuses the user \"{at.User}\" ({OneLine(server.MessageText)}): correct Username and Password in {Setting}, or give the password in the environment variable PGPASSWORD.",
        PostgresErrorCodes.InvalidCatalogName =>
            $"There is no database \"{at.Database}\" on {at.Host}:{at.Port}: make it (createdb {at.Database}), or correct Database in {Setting}.",
        PostgresErrorCodes.InsufficientPrivilege =>
            $"The user \"{at.User}\" has not the rights that the database {at.Place} needs ({OneLine(server.MessageText)}): as its administrator run CREATE SCHEMA {at.Schema} AUTHORIZATION {at.User}; or, where it is there, GRANT USAGE, CREATE ON SCHEMA {at.Schema} TO {at.User}.",
        PostgresErrorCodes.LockNotAvailable =>
            $"The database {at.Place} is locked by another start for over 30 seconds: wait until it is done, or end it, and start again.",
        PostgresErrorCodes.DiskFull =>
            $"The disk of the database server {at.Host}:{at.Port} is full: make room and start again.",
        PostgresErrorCodes.TooManyConnections =>
            $"The database server {at.Host}:{at.Port} takes no more connections: raise its max_connections, or set Maximum Pool Size in {Setting}.",
        PostgresErrorCodes.CannotConnectNow =>
            $"The database server {at.Host}:{at.Port} is starting or stopping ({OneLine(server.MessageText)}): start the site again in a minute.",
        _ => $"The database {at.Place} cannot be used: PostgreSQL says \"{OneLine(server.MessageText)}\" ({server.SqlState}).",
    };

    private static string Where(ServerAddress at) => FormattableString.Invariant($"--host={at.Host} --port={at.Port} --username={at.User} --dbname={at.Database}");

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.');
}
