namespace Ecf.Reporting.Templates.Samples;

/// <summary>A made-up cohort to try templates on.</summary>
/// <param name="Name">"typical", "empty", "one-person" or "awkward".</param>
/// <param name="Says">What is in it, in a sentence.</param>
/// <param name="Facts">The cohort.</param>
public sealed record TemplateSample(string Name, string Says, TemplateFacts Facts)
{
    /// <summary>The name: "typical".</summary>
    public override string ToString() => Name;
}
