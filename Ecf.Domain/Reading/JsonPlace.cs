using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Reading;

/// <summary>One place in a JSON file. Every question that it cannot answer becomes a finding and the answer <c>null</c>.</summary>
internal sealed class JsonPlace(JsonElement element, string path, JsonFile file)
{
    internal string Path => path;

    /// <summary>This place for a check that comes after reading and does not care what kind of file it is.</summary>
    internal Spot Spot => new(path, file.Findings, true);

    /// <summary>The name under which findings speak of the file.</summary>
    internal string File => file.Name;

    /// <summary>Whether this is <c>true</c>, <c>false</c>, a number, a text, an array or an object.</summary>
    internal JsonValueKind Kind => element.ValueKind;

    /// <summary>Whether anything so far makes the file unusable, here or elsewhere in it.</summary>
    internal bool FileHasErrors => file.HasErrors;

    internal void Error(string code, string sentence) => file.Add(path, Severity.Error, code, sentence);

    internal void Warning(string code, string sentence) => file.Add(path, Severity.Warning, code, sentence);

    internal void Note(string code, string sentence) => file.Add(path, Severity.Note, code, sentence);

    /// <summary>Another place of the file, for a check that comes after reading.</summary>
    /// <param name="place">Its path, such as "$.sets[2]".</param>
    internal Spot At(string place) => new(place, file.Findings, true);

    /// <summary>The names of the properties as the file gives them.</summary>
    internal IReadOnlyList<string> Names() => [.. element.EnumerateObject().Select(property => property.Name)];

    /// <summary>What is written here, as it outlives the reading of the file.</summary>
    internal JsonElement Copy() => element.Clone();

    /// <summary>Something else to be read as if it stood here: what a change makes of what it changes.</summary>
    internal JsonPlace Holding(JsonElement other) => new(other, path, file);

    internal bool IsObject() => Is(JsonValueKind.Object, "an object in braces");

    internal bool Has(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    /// <summary>The property, or <c>null</c> where it is absent; its absence is no finding.</summary>
    internal JsonPlace? Optional(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? new(value, $"{path}.{name}", file) : null;

    /// <summary>The property; its absence is an error.</summary>
    internal JsonPlace? Required(string name, string example)
    {
        var place = Optional(name);
        if (place is null)
        {
            Error("ECF003", ReadingFindings.Missing(name, example));
        }

        return place;
    }

    /// <summary>Reports every property that is not one of these, and every one given twice.</summary>
    internal void Knows(params IReadOnlyList<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var place = new JsonPlace(property.Value, $"{path}.{Quote.Short(property.Name)}", file);
            if (!seen.Add(property.Name))
            {
                place.Error("ECF006", ReadingFindings.Twice(property.Name));
            }
            else if (!names.Contains(property.Name) && property.Name != "$schema")
            {
                place.Error("ECF005", ReadingFindings.Unknown("property", property.Name, names));
            }
        }
    }

    internal IReadOnlyList<JsonPlace> Items() => Is(JsonValueKind.Array, "a list in square brackets")
        ? [.. element.EnumerateArray().Select((item, index) => new JsonPlace(item, $"{path}[{index}]", file))]
        : [];

    /// <summary>The properties of an object, in the order of the file, for a file whose names are data such as years.</summary>
    internal IReadOnlyList<KeyValuePair<string, JsonPlace>> Members() => IsObject()
        ? [.. element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, new JsonPlace(member.Value, $"{path}.{Quote.Short(member.Name)}", file)))]
        : [];

    /// <summary>The text as it stands, blank or not; <c>null</c> and no finding where it is not a text.</summary>
    internal string? TextIfAny() => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    /// <summary>A text of at least one visible character, without surrounding spaces.</summary>
    internal string? Text()
    {
        if (!Is(JsonValueKind.String, "a text in quotation marks"))
        {
            return null;
        }

        var text = element.GetString()!.Trim();
        if (text.Length > 0)
        {
            return text;
        }

        Error("ECF004", ReadingFindings.Blank);
        return null;
    }

    /// <summary>The value that a word stands for, such as "face-to-face".</summary>
    internal T? Word<T>(IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text() is not { } text)
        {
            return null;
        }

        if (words.TryGetValue(text, out var value))
        {
            return value;
        }

        Error("ECF007", ReadingFindings.Unknown("word", text, [.. words.Keys]));
        return null;
    }

    internal decimal? Number()
    {
        if (!Is(JsonValueKind.Number, "a number"))
        {
            return null;
        }

        if (element.TryGetDecimal(out var number))
        {
            return number;
        }

        Error("ECF008", ReadingFindings.TooBig(element.GetRawText()));
        return null;
    }

    internal bool? YesOrNo() => Is(element.ValueKind == JsonValueKind.False ? JsonValueKind.False : JsonValueKind.True, "true or false")
        ? element.GetBoolean()
        : null;

    /// <summary>A whole number within a range.</summary>
    internal int? WholeNumber(int least, int most)
    {
        if (Number() is not { } number)
        {
            return null;
        }

        if (number == decimal.Truncate(number) && number >= least && number <= most)
        {
            return (int)number;
        }

        Error("ECF008", ReadingFindings.OutOfRange(element.GetRawText(), least, most));
        return null;
    }

    /// <summary>A day in ISO form, such as "2025-09-01".</summary>
    internal LocalDate? Date()
    {
        if (Text() is not { } text)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        Error("ECF009", ReadingFindings.NotADate(text));
        return null;
    }

    private bool Is(JsonValueKind kind, string wanted)
    {
        if (element.ValueKind == kind)
        {
            return true;
        }

        Error("ECF004", ReadingFindings.WrongKind(element.ValueKind, wanted));
        return false;
    }
}
