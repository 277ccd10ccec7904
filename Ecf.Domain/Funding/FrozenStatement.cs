using System.Security.Cryptography;
using System.Text.Json;
using Ecf.Domain.Reading;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Funding;

/// <summary>A statement as it was sent: lines, rates and sums that nothing changes any more, with a hash that shows it.</summary>
/// <example><code>
/// var frozen = FrozenStatement.Of(statement);
/// frozen.Write(file);
/// // a year later
/// var adjustments = FrozenStatement.Read(sameFile, "autumn-2025.json").Value.AdjustedBy(newStatement);
/// </code></example>
public sealed class FrozenStatement
{
    private readonly byte[] content;

    internal FrozenStatement(byte[] content, LocalDate asAt, IReadOnlyList<FrozenLine> lines)
    {
        (this.content, AsAt, Lines) = (content, asAt, lines);
        Hash = HashOf(content);
    }

    /// <summary>The date of the statement.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The lines in the order of the statement.</summary>
    public IReadOnlyList<FrozenLine> Lines { get; }

    /// <summary>The SHA-256 of its content, in 64 small hexadecimal digits: the same statement always has the same.</summary>
    public string Hash { get; }

    /// <summary>What the whole inductions were to bring.</summary>
    public Money InAll => Lines.Sum(line => line.InAll);

    /// <summary>Freezes a statement.</summary>
    /// <param name="statement">The statement, or a school's or mentor's part of one.</param>
    public static FrozenStatement Of(FundingStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new(StatementJson.Content(statement), statement.AsAt, [.. statement.Lines.Select(line => new FrozenLine(line.Id, line.School, line.EctName, line.Component, line.ToDate, line.InAll, line.Status)
        {
            Working = line.Working,
            Reason = line.Reason,
        })]);
    }

    /// <summary>Reads a frozen statement; the stream stays open.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <param name="fileName">The name that findings give as the file.</param>
    /// <returns>The statement, or an error where a part is missing or the hash does not fit the content.</returns>
    public static ReadResult<FrozenStatement> Read(Stream json, string fileName) => JsonFile.Read(json, fileName, FrozenReading.Statement);

    /// <summary>The JSON schema of a frozen statement. The caller closes the stream.</summary>
    public static Stream OpenSchema() => FundingRates.Open("frozen-statement.schema.json");

    /// <summary>Writes the statement as UTF-8 JSON, the same bytes every time; the stream stays open.</summary>
    /// <param name="to">Where to.</param>
    public void Write(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        using var document = JsonDocument.Parse(content);
        using var json = new Utf8JsonWriter(to, StatementJson.Written);
        json.WriteStartObject();
        json.WriteString("hash", Hash);
        json.WritePropertyName("statement");
        document.RootElement.WriteTo(json);
        json.WriteEndObject();
    }

    /// <summary>What a newer statement changes: a new line for each that differs, naming the old one. Together they are the difference between the two.</summary>
    /// <param name="now">The newer statement, for the same schools or mentors.</param>
    public IReadOnlyList<FundingAdjustment> AdjustedBy(FundingStatement now)
    {
        ArgumentNullException.ThrowIfNull(now);
        var before = Lines.ToDictionary(line => line.Id, StringComparer.Ordinal);
        var after = now.Lines.ToDictionary(line => line.Id, StringComparer.Ordinal);
        return [.. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(id => Adjustment(before.GetValueOrDefault(id), after.GetValueOrDefault(id)))
            .Where(adjustment => adjustment.Difference != Money.Zero)];
    }

    internal static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private FundingAdjustment Adjustment(FrozenLine? before, FundingLine? after) => new(
        (before?.Id ?? after?.Id)!, (before?.School ?? after?.School)!, (before?.Ect ?? after?.EctName)!, before?.Component ?? after!.Component, before?.InAll ?? default, after?.InAll ?? default)
    {
        Reason = $"{(before is null ? "a line that was not in" : $"corrects the line of {before.InAll} in")} the statement of {FundingReasons.Day(AsAt)} ({Hash[..8]}): {after?.Reason ?? "no longer claimed"}",
    };
}
