using System.Text.Json;
using System.Text.Unicode;

namespace Ecf.Domain.Reading;

/// <summary>One JSON file being read: it gathers every finding, and makes a value only where none is an error.</summary>
internal sealed class JsonFile(string name)
{
    /// <summary>The most bytes a file may hold: far above any real one, far below what would hurt.</summary>
    internal const int MaxBytes = 4 * 1024 * 1024;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    internal FindingList Findings { get; } = new(name);

    internal string Name => name;

    internal bool HasErrors => Findings.HasErrors;

    /// <summary>Reads the whole stream and turns its root object into a value; the stream stays open.</summary>
    internal static ReadResult<T> Read<T>(Stream json, string fileName, Func<JsonPlace, T?> make)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        var file = new JsonFile(fileName);
        var value = file.Parse(json, make);
        return new(file.HasErrors ? null : value, file.Findings.All());
    }

    internal void Add(string path, Severity severity, string code, string sentence) => Findings.Add(path, severity, code, sentence);

    private T? Parse<T>(Stream json, Func<JsonPlace, T?> make)
        where T : class
    {
        if (BytesOf(json) is not { } bytes)
        {
            Add("$", Severity.Error, "ECF001", ReadingFindings.TooLarge(MaxBytes));
            return null;
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            Add("$", Severity.Error, "ECF010", ReadingFindings.NotUtf8);
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, Options);
            var root = new JsonPlace(document.RootElement, "$", this);
            return root.IsObject() ? make(root) : null;
        }
        catch (JsonException broken)
        {
            Add("$", Severity.Error, "ECF002", ReadingFindings.NotJson(broken));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The only way here: a text holds half a surrogate pair, which no string can carry.
            Add("$", Severity.Error, "ECF010", ReadingFindings.HalfCharacter);
            return null;
        }
    }

    private static ReadOnlyMemory<byte>? BytesOf(Stream json)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (var read = json.Read(buffer); read > 0; read = json.Read(buffer))
        {
            if (copy.Length + read > MaxBytes)
            {
                return null;
            }

            copy.Write(buffer, 0, read);
        }

        ReadOnlyMemory<byte> bytes = copy.ToArray();
        return bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
    }
}
