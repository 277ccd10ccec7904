namespace Ecf.Reporting.Templates;

/// <summary>How much one render may take. Steps and bytes grow with what the render reads of its model, so that a large cohort is no abuse.</summary>
/// <param name="Time">How long it may last.</param>
internal sealed record RenderLimits(TimeSpan Time)
{
    internal const int LeastSteps = 10_000;
    internal const int StepsPerValue = 50;
    internal const long LeastBytes = 96L * 1024 * 1024;
    internal const long BytesPerValue = 4 * 1024;

    /// <summary>One function over the longest text must end soon: the engine looks at the clock between functions only.</summary>
    internal const int LongestText = 128 * 1024;

    internal static readonly RenderLimits Usual = new(TimeSpan.FromSeconds(2));
}
