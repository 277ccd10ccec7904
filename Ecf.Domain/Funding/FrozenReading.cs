using System.Text.Json;
using Ecf.Domain.Reading;

namespace Ecf.Domain.Funding;

/// <summary>Reads a frozen statement and checks that nothing was changed in it.</summary>
internal static class FrozenReading
{
    internal static FrozenStatement? Statement(JsonPlace root)
    {
        root.Knows("hash", "statement");
        var hash = root.Required("hash", "\"…\"")?.Text();
        if (root.Required("statement", "{ … }") is not { } place || !place.IsObject())
        {
            return null;
        }

        var content = Content(place.Copy());
        if (hash is not null && hash != FrozenStatement.HashOf(content))
        {
            root.Error("ECF540", FundingFindings.OtherHash);
        }

        place.Knows("asAt", "toDate", "inAll", "lines", "rates");
        var asAt = place.Required("asAt", "\"2026-11-30\"")?.Date();
        var lines = (place.Required("lines", "[ … ]")?.Items() ?? []).Where(item => item.IsObject()).Select(Line).ToList();
        return asAt is null || lines.Contains(null) ? null : new(content, asAt.Value, [.. lines.OfType<FrozenLine>()]);
    }

    private static byte[] Content(JsonElement statement)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, StatementJson.Written))
        {
            statement.WriteTo(json);
        }

        return bytes.ToArray();
    }

    private static FrozenLine? Line(JsonPlace place)
    {
        place.Knows("id", "school", "ect", "grant", "toDate", "inAll", "status", "working", "reason");
        var (id, school, ect) = (Text(place, "id"), Text(place, "school"), Text(place, "ect"));
        var component = place.Required("grant", "\"mentor-support\"")?.Word(FundingWords.Components);
        var (toDate, inAll) = (Pounds(place, "toDate"), Pounds(place, "inAll"));
        var status = place.Required("status", "\"payable\"")?.Word(FundingWords.Statuses);
        var (working, reason) = (Text(place, "working"), Text(place, "reason"));
        return id is null || school is null || ect is null || component is null || toDate is null || inAll is null || status is null || working is null || reason is null
            ? null
            : new(id, school, ect, component.Value, toDate.Value, inAll.Value, status.Value) { Working = working, Reason = reason };
    }

    private static string? Text(JsonPlace place, string name) => place.Required(name, "\"…\"")?.Text();

    private static Money? Pounds(JsonPlace place, string name)
    {
        var given = place.Required(name, "0.00");
        if (given?.Number() is not { } pounds)
        {
            return null;
        }

        if (Math.Abs(pounds) <= 1_000_000_000m && pounds * 100 == decimal.Truncate(pounds * 100))
        {
            return Money.FromPounds(pounds);
        }

        given.Error("ECF502", FundingFindings.NotPence(pounds));
        return null;
    }
}
