namespace Ecf.Sample.Web.Templates;

/// <summary>What came of an edit.</summary>
internal sealed class EditOutcome
{
    private EditOutcome(TemplateVersion? saved, IReadOnlyList<Finding> findings) => (Saved, Findings) = (saved, findings);

    /// <summary>The version in use from now on; <c>null</c> where the one before stays in use.</summary>
    internal TemplateVersion? Saved { get; }

    /// <summary>Everything found, warnings of a saved version included.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    internal static EditOutcome Kept(TemplateVersion version, IReadOnlyList<Finding> findings) => new(version, findings);

    internal static EditOutcome Refused(params IReadOnlyList<Finding> findings) => new(null, findings);
}
