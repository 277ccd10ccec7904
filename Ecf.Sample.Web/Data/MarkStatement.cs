using System.Data.Common;
using Ecf.Domain.Attendance;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Data;

/// <summary>A prepared statement of SQLite that writes so many marks at once. A second mark of one person for one session stands beside the first, and in its place where both were written down on one day.</summary>
internal sealed class MarkStatement : IDisposable
{
    private static readonly string[] Columns = ["Person", "SessionId", "Mark", "RecordedOn", "Evidence", "Minutes", "From"];

    private readonly DbCommand command;
    private readonly DbParameter[] parameters;
    private readonly Dictionary<LocalDate, string> days = [];

    internal MarkStatement(DbTransaction transaction, int rows)
    {
        command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        parameters = [.. Enumerable.Range(0, rows * Columns.Length).Select(Parameter)];
        command.CommandText = $"""
            INSERT INTO "marks" ({string.Join(", ", Columns.Select(column => $"\"{column}\""))})
            VALUES {string.Join(", ", parameters.Chunk(Columns.Length).Select(row => $"({string.Join(", ", row.Select(parameter => parameter.ParameterName))})"))}
            ON CONFLICT ("Person", "SessionId", "RecordedOn") DO UPDATE SET {string.Join(", ", Columns.Where(column => column is not ("Person" or "SessionId" or "RecordedOn")).Select(column => $"\"{column}\" = excluded.\"{column}\""))}
            """;
        command.Prepare();
    }

    public void Dispose() => command.Dispose();

    /// <summary>Writes as many marks as the statement has rows, and says how many.</summary>
    internal int Write(ReadOnlySpan<RegisterEntry> marks)
    {
        for (var row = 0; row < marks.Length; row++)
        {
            Fill(parameters.AsSpan(row * Columns.Length, Columns.Length), marks[row]);
        }

        command.ExecuteNonQuery();
        return marks.Length;
    }

    private void Fill(Span<DbParameter> row, RegisterEntry mark)
    {
        row[0].Value = mark.Person;
        row[1].Value = mark.SessionId;
        row[2].Value = Enum.GetName(mark.Mark);
        row[3].Value = Iso(mark.RecordedOn);
        row[4].Value = Enum.GetName(mark.Evidence);
        row[5].Value = mark.Minutes is { } minutes ? minutes : DBNull.Value;
        row[6].Value = mark.From is { } from ? LocalTimePattern.GeneralIso.Format(from) : DBNull.Value;
    }

    // Marks share few days.
    private string Iso(LocalDate day) => days.TryGetValue(day, out var text) ? text : days[day] = LocalDatePattern.Iso.Format(day);

    private DbParameter Parameter(int index)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = FormattableString.Invariant($"$p{index}");
        command.Parameters.Add(parameter);
        return parameter;
    }
}
