namespace Ecf.Sample.Web.Charts;

/// <summary>What an hours bar shows.</summary>
/// <param name="Due">Hours of sessions held up to the day.</param>
/// <param name="Attended">Hours of those attended.</param>
/// <param name="Unrecorded">Hours of those that nobody has marked.</param>
/// <param name="Shortfall">Hours of those missed and not made up.</param>
internal sealed record HoursBarFigures(Hours Due, Hours Attended, Hours Unrecorded, Hours Shortfall)
{
    /// <summary>The figures in words, which is all that the bar says to somebody who does not see it.</summary>
    internal string InWords => Due == Hours.Zero && Attended == Hours.Zero
        ? "Nothing due yet"
        : $"{Attended.Display()} attended, {Unrecorded.Display()} not recorded and {Shortfall.Display()} missed of {Due.Display()} due";
}
