namespace Ecf.Reporting.Templates;

/// <summary>One output that a template makes: for whom, and from what.</summary>
/// <param name="Key">What names it for ever: a TRN, a URN, or "cohort-2024".</param>
/// <param name="Name">The name of the person, school, cohort or hub.</param>
/// <param name="Model">What the template may show.</param>
public sealed record TemplateInput(string Key, string Name, TemplateModel Model)
{
    /// <summary>"ECT" or "Mentor" for a person, whose TRN may stand for both; blank otherwise.</summary>
    public string Role { get; init; } = "";
}
