using System.Collections.Frozen;
using Ecf.Domain;
using Scriban;

namespace Ecf.Reporting.Templates;

/// <summary>The parts that templates of one kind can bring in, each parsed when it is first asked for.</summary>
internal sealed class TemplateParts(TemplateFolder folder, TemplateKind kind)
{
    private readonly Dictionary<string, TemplateSource> read = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];

    /// <summary>What is wrong with the parts that were asked for, as they stand.</summary>
    internal IReadOnlyList<Finding> Findings => findings;

    internal IReadOnlyList<string> Names => folder.PartsOf(kind);

    /// <summary>The parts that were asked for and can be read: all that a render needs.</summary>
    internal FrozenDictionary<string, Template> Templates => read.Where(part => part.Value.Template is not null).ToFrozenDictionary(part => part.Key, part => part.Value.Template!, StringComparer.Ordinal);

    /// <summary>A part by its name; <c>null</c> where the folder has none.</summary>
    internal TemplateSource? Find(string part)
    {
        var file = TemplateFolder.FileOf(part, kind);
        if (read.TryGetValue(part, out var known) || !TemplateFolder.IsPartName(part) || !folder.Holds(file))
        {
            return known;
        }

        var (source, found) = TemplateSource.Read(file, folder.TextOf(file), (0, 0));
        findings.AddRange(found);
        return read[part] = source;
    }
}
