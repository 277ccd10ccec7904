namespace Ecf.Sample.Web.Pages.Templates;

/// <summary>What the editor sends.</summary>
public sealed class EditForm
{
    /// <summary>The name of a new template's file.</summary>
    public string? File { get; init; }

    /// <summary>The whole text.</summary>
    public string? Text { get; init; }

    /// <summary>Who sends it.</summary>
    public string? Author { get; init; }

    /// <summary>The checksum of the text that the edit began from.</summary>
    public string? Seen { get; init; }

    /// <summary>The checksum of the draft that the edit began from.</summary>
    public string? Draft { get; init; }

    /// <summary>"check", "lint", "preview" or "save".</summary>
    public string? What { get; init; }

    /// <summary>The sample to preview with.</summary>
    public string? Sample { get; init; }
}
