namespace Ecf.Reporting.Templates;

/// <summary>The audiences of templates as files name them.</summary>
public static class TemplateAudiences
{
    /// <summary>The word in the head of a template: "cohort", "school", "person" or "hub".</summary>
    public static string Word(this TemplateAudience audience) => audience.ToString().ToLowerInvariant();

    internal static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<TemplateAudience>().Select(Word)];

    internal static TemplateAudience? Of(string word) =>
        Enum.GetValues<TemplateAudience>().Where(audience => audience.Word() == word).Select(audience => (TemplateAudience?)audience).FirstOrDefault();
}
