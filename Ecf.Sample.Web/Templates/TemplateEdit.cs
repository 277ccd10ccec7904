namespace Ecf.Sample.Web.Templates;

/// <summary>What somebody wants a template to be.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Author">Who it is.</param>
/// <param name="Seen">The checksum of the text that the edit began from; blank for a new template.</param>
internal sealed record TemplateEdit(string Name, string Text, string Author, string Seen)
{
    /// <summary>The checksum of the draft that the edit began from; blank where it began from none.</summary>
    internal string Draft { get; init; } = "";

    /// <summary>What was done, for the history.</summary>
    internal string Note { get; init; } = "edited";
}
