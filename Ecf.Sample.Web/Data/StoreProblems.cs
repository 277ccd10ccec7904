using Microsoft.Data.Sqlite;

namespace Ecf.Sample.Web.Data;

/// <summary>The wording of why a store cannot be used, each with the way out.</summary>
internal static class StoreProblems
{
    internal static string Damaged(string path) =>
        $"The database {path} is damaged: put back a copy, or move the file away and a new one is made.";

    internal static string NotAStore(string path) =>
        $"The database {path} is not one of this site's: choose another place with --database, or move the file away.";

    internal static string Newer(string path) =>
        $"The database {path} was made by a newer version of this site: start that version, or choose another place with --database.";

    /// <summary>SQLite's primary result code: a copying answers with the extended one, such as 261 for a database (5) that is busy because its log is read in.</summary>
    internal static int Primary(SqliteException refused) => refused.SqliteErrorCode & 0xFF;

    /// <summary>The reason for what SQLite or the file system refused; the codes are SQLite's primary result codes.</summary>
    internal static string Of(Exception refused, string path) => refused switch
    {
        SqliteException sqlite => OfSqlite(sqlite, path),
        UnauthorizedAccessException => NotWritable(path),
        _ => $"The database {path} cannot be used: {refused.Message.ReplaceLineEndings(" ")}",
    };

    private static string OfSqlite(SqliteException refused, string path) => Primary(refused) switch
    {
        5 or 6 =>
            $"The database {path} is locked by another program: stop that program and start again.",
        8 => NotWritable(path),
        11 or 26 => Damaged(path),
        13 =>
            $"The disk of the database {path} is full: make room and start again.",
        14 =>
            $"The database {path} cannot be opened: check that it is a file and that this account may read it and write to its folder.",
        _ => $"The database {path} cannot be used: SQLite says \"{refused.Message}\".",
    };

    private static string NotWritable(string path) =>
        $"The database {path} cannot be written to: give this account the right to write to the file and its folder, or choose another place with --database.";
}
