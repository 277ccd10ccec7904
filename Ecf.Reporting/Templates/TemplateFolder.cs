using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ecf.Domain;

namespace Ecf.Reporting.Templates;

/// <summary>
/// The report templates of one hub: the texts of its folder <c>templates</c>, by file name. A file whose name begins with an underscore is a part,
/// which templates bring in by name: <c>include "letter-foot"</c> is the file <c>_letter-foot.sbn-html</c>, and <c>layout: letter</c> the file
/// <c>_letter.sbn-html</c>, each beside the template and of its kind. Nothing outside these texts can be brought in.
/// </summary>
/// <example><code>
/// var folder = new TemplateFolder(new Dictionary&lt;string, string> { ["_foot.sbn-md"] = "Yours", ["note.sbn-md"] = text });
/// var template = folder.Read("note.sbn-md");
/// </code></example>
public sealed partial class TemplateFolder
{
    private readonly FrozenDictionary<string, string> files;

    /// <summary>A folder of these files; the names have no path.</summary>
    /// <param name="files">The whole text of each file by its name.</param>
    public TemplateFolder(IEnumerable<KeyValuePair<string, string>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        this.files = files.ToFrozenDictionary(StringComparer.Ordinal);
        Names = [.. this.files.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The names of all its files, parts included.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The names of its templates, without the parts.</summary>
    public IReadOnlyList<string> Templates => [.. Names.Where(name => !IsPart(name))];

    /// <summary>The text of a file.</summary>
    /// <exception cref="ArgumentException">There is no such file; the message lists those there are.</exception>
    public string TextOf(string name) => files.TryGetValue(name, out var text)
        ? text
        : throw new ArgumentException($"There is no file \"{name}\" in this folder of templates: it has {string.Join(", ", Names)}.", nameof(name));

    /// <summary>The same folder with one file more, or with another text in it.</summary>
    public TemplateFolder With(string name, string text) => new(files.Where(file => file.Key != name).Append(new(name, text)));

    /// <summary>Reads a template and finds all that is wrong with it before any data: its head, its names and functions, and those of its parts.</summary>
    /// <exception cref="ArgumentException">There is no such file, or it is a part, which says nothing by itself.</exception>
    public ReadResult<ReportTemplate> Read(string name) => IsPart(name)
        ? throw new ArgumentException($"\"{name}\" is a part: read a template that brings it in, one of {string.Join(", ", Templates)}.", nameof(name))
        : ReportTemplate.Read(name, TextOf(name), this);

    /// <summary>Every finding of every template, in the order of their names.</summary>
    public IReadOnlyList<Finding> Lint() => [.. Templates.SelectMany(name => Read(name).Findings).Distinct()];

    /// <summary>Whether a file of this name is a part, which other templates bring in.</summary>
    public static bool IsPart(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith('_');
    }

    /// <summary>Whether this can be the name of a part: small letters, digits and hyphens, so that it names no other folder.</summary>
    internal static bool IsPartName(string name) => PartName().IsMatch(name);

    /// <summary>The file that a part's name stands for.</summary>
    internal static string FileOf(string part, TemplateKind kind) => $"_{part}{kind.Ending()}";

    internal bool Holds(string name) => files.ContainsKey(name);

    /// <summary>The names by which templates of a kind can bring in parts.</summary>
    internal IReadOnlyList<string> PartsOf(TemplateKind kind) => [.. Names.Where(name => IsPart(name) && name.EndsWith(kind.Ending(), StringComparison.Ordinal)).Select(name => name[1..^kind.Ending().Length])];

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}\\z")]
    private static partial Regex PartName();
}
