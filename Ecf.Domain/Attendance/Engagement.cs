namespace Ecf.Domain.Attendance;

/// <summary>How much of what was due was attended: attended / due, held as the minutes of both. <c>default</c> is nothing due yet.</summary>
/// <param name="Attended">The hours attended.</param>
/// <param name="Due">The hours due.</param>
/// <remarks>Engagements do not add up: those of two people together are the sums of their hours, divided.</remarks>
public readonly record struct Engagement(Hours Attended, Hours Due)
{
    /// <summary>The definition, a sentence without a full stop that a column or a dictionary can print.</summary>
    public const string Meaning = "Attended / due in whole percent, cut and not rounded";

    /// <summary>In whole percent, cut and not rounded, so that 75 is said only once 75 is reached; <c>null</c> where nothing is due.</summary>
    public int? Percent => Due <= Hours.Zero ? null : (int)(100L * Attended.Minutes / Due.Minutes);

    /// <summary>Whether at least so many percent are reached, compared in minutes; <c>false</c> where nothing is due.</summary>
    /// <param name="percent">The whole percentage, such as the 75 that DfE's evidence speaks of.</param>
    public bool IsAtLeast(int percent) => Due > Hours.Zero && 100L * Attended.Minutes >= (long)percent * Due.Minutes;

    /// <summary>"75%", or "none due" where nothing is due.</summary>
    public string Display() => Percent is { } percent ? FormattableString.Invariant($"{percent}%") : "none due";

    /// <summary>The same as <see cref="Display"/>.</summary>
    public override string ToString() => Display();
}
