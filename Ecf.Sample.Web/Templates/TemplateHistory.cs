using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Templates;

/// <summary>The versions of the templates of a hub: files in <c>templates/history</c>, a folder a template, that nobody changes once they are written.</summary>
/// <param name="folder">The hub's folder <c>templates</c>.</param>
internal sealed class TemplateHistory(string folder)
{
    /// <summary>What names a text: the same text has the same checksum.</summary>
    internal static string Checksum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The versions of a template, the newest first; none where it was never saved here.</summary>
    internal IReadOnlyList<TemplateVersion> Of(string name) => Directory.Exists(PlaceOf(name))
        ? [.. Directory.EnumerateFiles(PlaceOf(name), "*.json").Select(Read).OfType<TemplateVersion>().OrderByDescending(version => version.Number)]
        : [];

    /// <summary>The text of a version; <c>null</c> where there is none.</summary>
    internal string? TextOf(string name, int number) => File.Exists(TextFile(name, number)) ? File.ReadAllText(TextFile(name, number)) : null;

    /// <summary>Keeps a text as the newest version, unless the newest is the same already.</summary>
    internal TemplateVersion Keep(string name, string text, (string Author, string Note, Instant At) by)
    {
        var before = Of(name);
        if (before is [var newest, ..] && newest.Checksum == Checksum(text))
        {
            return newest;
        }

        var version = new TemplateVersion(before.Count == 0 ? 1 : before[0].Number + 1, by.Author, by.At, Checksum(text), by.Note);
        Directory.CreateDirectory(PlaceOf(name));
        // The description comes last: a version without one was never finished, and is written again.
        WholeFile.Write(TextFile(name, version.Number), text);
        WholeFile.Write(Path.ChangeExtension(TextFile(name, version.Number), ".json"), Json(version));
        return version;
    }

    private string PlaceOf(string name) => Path.Combine(folder, "history", name);

    private string TextFile(string name, int number) => Path.Combine(PlaceOf(name), number.ToString("0000", CultureInfo.InvariantCulture) + Path.GetExtension(name));

    private static string Json(TemplateVersion version) => JsonSerializer.Serialize(
        new SortedDictionary<string, string> { ["at"] = InstantPattern.General.Format(version.At), ["author"] = version.Author, ["checksum"] = version.Checksum, ["note"] = version.Note });

    private static TemplateVersion? Read(string file)
    {
        var facts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!;
        return int.TryParse(Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && InstantPattern.General.Parse(facts["at"]) is { Success: true, Value: var at }
            ? new(number, facts["author"], at, facts["checksum"], facts["note"])
            : null;
    }
}
