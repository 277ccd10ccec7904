namespace Ecf.Sample.Web.Templates;

/// <summary>What came of an edit.</summary>
internal sealed class EditOutcome
{
    private EditOutcome(TemplateVersion? saved, IReadOnlyList<Finding> findings) => (Saved, Findings) = (saved, findings);

    /// <summary>The version in use from now on; <c>null</c> where the one before stays in use.</summary>
    internal TemplateVersion? Saved { get; }

    /// <summary>Everything found, warnings of a saved version included.</summary>
    internal IReadOnlyList<Finding> Findings { get; }

    /// <summary>What somebody else made of the template meanwhile, for which nothing was saved; <c>null</c> where nobody did.</summary>
    internal OtherText? Other { get; private init; }

    internal static EditOutcome Kept(TemplateVersion version, IReadOnlyList<Finding> findings) => new(version, findings);

    internal static EditOutcome Refused(params IReadOnlyList<Finding> findings) => new(null, findings);

    /// <summary>Nothing was saved, because somebody else's text would be lost.</summary>
    internal static EditOutcome Met(string name, OtherText other) => new(null, [ShelfFindings.Changed(name, other)]) { Other = other };
}
