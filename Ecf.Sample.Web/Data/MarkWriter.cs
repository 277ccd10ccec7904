using System.Data.Common;
using Ecf.Domain.Attendance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Data;

/// <summary>Writes marks by the hundred thousand: one prepared statement whose parameters are used again for each, in one transaction, holding one mark at a time.</summary>
internal sealed class MarkWriter : IDisposable
{
    // A second mark of one person for one session stands in the place of the first.
    private const string Insert = """
        INSERT INTO "marks" ("Person", "SessionId", "Mark", "RecordedOn", "Evidence", "Minutes", "From") VALUES ($person, $session, $mark, $recorded, $evidence, $minutes, $from)
        ON CONFLICT ("Person", "SessionId") DO UPDATE SET "Mark" = excluded."Mark", "RecordedOn" = excluded."RecordedOn", "Evidence" = excluded."Evidence", "Minutes" = excluded."Minutes", "From" = excluded."From"
        """;

    private readonly DbCommand command;
    private readonly DbParameter[] parameters;
    private readonly Dictionary<LocalDate, string> days = [];

    private MarkWriter(HubContext store, DbTransaction transaction)
    {
        command = store.Database.GetDbConnection().CreateCommand();
        command.Transaction = transaction;
        command.CommandText = Insert;
        parameters = [.. new[] { "$person", "$session", "$mark", "$recorded", "$evidence", "$minutes", "$from" }.Select(Parameter)];
        command.Prepare();
    }

    /// <summary>Writes all marks or none, and forgets the rows of which questions are asked. Within a transaction that the store has open they become part of it; otherwise they are committed.</summary>
    /// <param name="store">The hub's store, in SQLite.</param>
    /// <param name="marks">The marks, read once. In the order of person and session they are written fastest.</param>
    /// <param name="stop">Gives up, and then nothing is written.</param>
    /// <returns>How many marks were written.</returns>
    internal static int Write(HubContext store, IEnumerable<RegisterEntry> marks, CancellationToken stop = default)
    {
        if (store.Database.CurrentTransaction is { } open)
        {
            return WriteWithin(open, store, marks, stop);
        }

        using var own = store.Database.BeginTransaction();
        var count = WriteWithin(own, store, marks, stop);
        own.Commit();
        return count;
    }

    public void Dispose() => command.Dispose();

    private static int WriteWithin(IDbContextTransaction transaction, HubContext store, IEnumerable<RegisterEntry> marks, CancellationToken stop)
    {
        store.Participants.ExecuteDelete();
        using var writer = new MarkWriter(store, transaction.GetDbTransaction());
        var count = 0;
        foreach (var mark in marks)
        {
            stop.ThrowIfCancellationRequested();
            writer.Write(mark);
            count++;
        }

        return count;
    }

    private void Write(RegisterEntry mark)
    {
        parameters[0].Value = mark.Person;
        parameters[1].Value = mark.SessionId;
        parameters[2].Value = Enum.GetName(mark.Mark);
        parameters[3].Value = Iso(mark.RecordedOn);
        parameters[4].Value = Enum.GetName(mark.Evidence);
        parameters[5].Value = mark.Minutes is { } minutes ? minutes : DBNull.Value;
        parameters[6].Value = mark.From is { } from ? LocalTimePattern.GeneralIso.Format(from) : DBNull.Value;
        command.ExecuteNonQuery();
    }

    // Marks share few days.
    private string Iso(LocalDate day) => days.TryGetValue(day, out var text) ? text : days[day] = LocalDatePattern.Iso.Format(day);

    private DbParameter Parameter(string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
