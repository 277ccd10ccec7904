using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>A file whose turn to be read has not come, and what it says of its place among the others.</summary>
internal sealed class WaitingFile
{
    private readonly byte[] bytes;

    private WaitingFile(string name, byte[] bytes)
    {
        Name = name;
        this.bytes = bytes;
        using var json = new MemoryStream(bytes);
        JsonFile.Read<string>(json, name, file =>
        {
            (Id, Overrides) = (TextOf(file, "id"), TextOf(file, "overrides"));
            IsOverride = file.Has("overrides");
            return "";
        });
    }

    internal string Name { get; }

    internal string? Id { get; private set; }

    internal string? Overrides { get; private set; }

    private bool IsOverride { get; set; }

    internal static WaitingFile Of(ProgrammeFile file)
    {
        // One byte more than may be read, so that reading says of a larger file that it is too large.
        var bytes = new byte[JsonFile.MaxBytes + 1];
        var length = file.Json.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return new(file.Name, bytes[..length]);
    }

    internal ReadResult<Programme> Read(IReadOnlyList<Programme> below)
    {
        using var json = new MemoryStream(bytes);
        return IsOverride ? ProgrammeOverride.Read(json, Name, below) : Programme.Read(json, Name);
    }

    internal ReadResult<Programme> Refused(string code, string sentence, string path = "$.overrides") =>
        new(null, [new(Name, path, Severity.Error, code, sentence)]);

    // Whatever is wrong with it is said when the file is read in its turn.
    private static string? TextOf(JsonPlace file, string name) => file.Optional(name)?.Text();
}
