using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Audit;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Records;

/// <summary>Everything that the store holds about a person, for them to have: a zip with a JSON file for each table, and what the audit says of them.</summary>
internal sealed class SubjectExport(HubContext store, PersonIds ids)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The zip of the person with a number.</summary>
    internal async Task<byte[]> MakeAsync(string trn, CancellationToken stop)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var held in PersonColumns.Of(store))
            {
                Add(zip, held.Name, await RowsAsync(held, trn, stop));
            }

            Add(zip, "audit", await AuditAsync(trn, stop));
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, object rows)
    {
        using var entry = zip.CreateEntry($"{name}.json").Open();
        JsonSerializer.Serialize(entry, rows, Json);
    }

    private async Task<IReadOnlyList<Dictionary<string, string?>>> RowsAsync(PersonColumns held, string trn, CancellationToken stop)
    {
        await store.Database.OpenConnectionAsync(stop);
        await using var command = store.Database.GetDbConnection().CreateCommand();
        command.Transaction = store.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"SELECT * FROM \"{held.Name}\" WHERE {string.Join(" OR ", held.Columns.Select(column => $"\"{column.GetColumnName()}\" = @trn"))}";
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@trn", trn);
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = new List<Dictionary<string, string?>>();
        while (await reader.ReadAsync(stop))
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, field => Text(reader, field), StringComparer.Ordinal));
        }

        return rows;
    }

    private static string? Text(DbDataReader row, int field) => row.IsDBNull(field) ? null : row.GetValue(field) switch
    {
        LocalDate day => LocalDatePattern.Iso.Format(day),
        LocalTime time => LocalTimePattern.GeneralIso.Format(time),
        Instant moment => InstantPattern.General.Format(moment),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private async Task<object> AuditAsync(string trn, CancellationToken stop)
    {
        var (ect, mentor) = ($"people/{ids.Of(Audience.EarlyCareerTeacher, trn)}", $"people/{ids.Of(Audience.Mentor, trn)}");
        var entries = await store.Set<AuditEntry>().AsNoTracking().Where(entry => entry.Thing.Contains(ect) || entry.Thing.Contains(mentor)).OrderBy(entry => entry.Id).ToListAsync(stop);
        return entries.Select(entry => new { At = InstantPattern.General.Format(entry.At), entry.Who, entry.Kind, entry.Thing, entry.Before, entry.After });
    }
}
