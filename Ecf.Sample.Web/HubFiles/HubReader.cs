using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>Reads <c>hub.json</c>: the description, or every reason why it cannot be used.</summary>
internal static class HubReader
{
    private const int MaxBytes = 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        Converters = { new IsoDates() },
    };

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    internal static ReadResult<HubDescription> Read(Stream json, string fileName)
    {
        if (BytesOf(json) is not { } bytes)
        {
            return Refused(new(fileName, "$", Severity.Error, "ECF801", HubFindings.TooLarge));
        }

        try
        {
            using var document = JsonDocument.Parse(bytes, Lenient);
        }
        catch (JsonException broken)
        {
            return Refused(new(fileName, "$", Severity.Error, "ECF801", HubFindings.NotJson(broken)));
        }

        return Described(bytes, fileName);
    }

    private static ReadResult<HubDescription> Described(byte[] bytes, string fileName)
    {
        try
        {
            var hub = JsonSerializer.Deserialize<HubDescription>(bytes, Options) ?? new();
            IReadOnlyList<Finding> findings = [.. HubCheck.Of(hub, fileName)];
            return new(findings.Any(finding => finding.Severity == Severity.Error) ? null : hub, findings);
        }
        catch (JsonException broken)
        {
            return Refused(new(fileName, broken.Path ?? "$", Severity.Error, "ECF802", HubFindings.WrongKind(broken)));
        }
    }

    private static ReadResult<HubDescription> Refused(Finding finding) => new(null, [finding]);

    private static byte[]? BytesOf(Stream json)
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

        var bytes = copy.ToArray();
        return bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
    }
}
