using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime.Text;

namespace Ecf.Domain.Funding;

/// <summary>Writes a statement as JSON: always the same bytes for the same statement, so that its hash holds.</summary>
internal static class StatementJson
{
    /// <summary>Indented by two, "\n" on every machine, letters as they are.</summary>
    internal static readonly JsonWriterOptions Written = new() { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The content that is hashed: everything but the hash.</summary>
    internal static byte[] Content(FundingStatement statement)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Written))
        {
            json.WriteStartObject();
            json.WriteString("asAt", LocalDatePattern.Iso.Format(statement.AsAt));
            json.WriteNumber("toDate", statement.ToDate.Pounds);
            json.WriteNumber("inAll", statement.InAll.Pounds);
            Lines(json, statement);
            Rates(json, statement);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Lines(Utf8JsonWriter json, FundingStatement statement)
    {
        json.WriteStartArray("lines");
        foreach (var line in statement.Lines)
        {
            json.WriteStartObject();
            json.WriteString("id", line.Id);
            json.WriteString("school", line.School);
            json.WriteString("ect", line.EctName);
            json.WriteString("grant", FundingWords.WordFor(FundingWords.Components, line.Component));
            json.WriteNumber("toDate", line.ToDate.Pounds);
            json.WriteNumber("inAll", line.InAll.Pounds);
            json.WriteString("status", FundingWords.WordFor(FundingWords.Statuses, line.Status));
            json.WriteString("working", line.Working);
            json.WriteString("reason", line.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Rates(Utf8JsonWriter json, FundingStatement statement)
    {
        json.WriteStartArray("rates");
        foreach (var rate in statement.Lines.Select(line => line.Rate).OfType<FundingRate>().Distinct().OrderBy(rate => rate.Component).ThenBy(rate => rate.Area).ThenBy(rate => rate.FromCohort))
        {
            json.WriteStartObject();
            json.WriteString("grant", FundingWords.WordFor(FundingWords.Components, rate.Component));
            json.WriteString("area", FundingWords.WordFor(FundingWords.Areas, rate.Area));
            json.WriteNumber("fromCohort", rate.FromCohort);
            json.WriteNumber("toCohort", rate.ToCohort);
            json.WriteNumber("amount", rate.Amount.Pounds);
            json.WriteString("source", rate.Source.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
