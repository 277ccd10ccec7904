using System.Collections.Frozen;
using Scriban;

namespace Ecf.Reporting.Templates;

/// <summary>A template as it is rendered: parsed, with its layout and the parts it brings in.</summary>
internal sealed class RenderedTemplate
{
    internal required string Name { get; init; }

    internal required TemplateKind Kind { get; init; }

    internal required Template Body { get; init; }

    /// <summary>What it is put into; <c>null</c> for none.</summary>
    internal Template? Layout { get; init; }

    internal required FrozenDictionary<string, Template> Parts { get; init; }
}
