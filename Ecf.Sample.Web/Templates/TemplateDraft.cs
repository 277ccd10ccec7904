using System.Text.Json;

namespace Ecf.Sample.Web.Templates;

/// <summary>An edit that had an error, kept so that its author can go on.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Author">Who it is; blank where nobody said.</param>
/// <param name="Seen">The checksum of the text in use that the edit began from.</param>
internal sealed record TemplateDraft(string Text, string Author, string Seen)
{
    /// <summary>What names the draft: what somebody else has kept since has another.</summary>
    internal string Checksum => TemplateHistory.Checksum(Text);

    /// <summary>The draft in a file; <c>null</c> where there is none.</summary>
    internal static TemplateDraft? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        var facts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!;
        return new(facts["text"], facts["author"], facts["seen"]);
    }

    internal void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, JsonSerializer.Serialize(new SortedDictionary<string, string> { ["author"] = Author, ["seen"] = Seen, ["text"] = Text }));
    }
}
