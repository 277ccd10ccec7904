namespace Ecf.Sample.Web.Charts;

/// <summary>One bar of a chart.</summary>
/// <param name="Name">What stands before it: "Year 1 term 2".</param>
/// <param name="Words">What it says in words.</param>
/// <param name="Figure">The figure that stands behind it.</param>
/// <param name="Parts">Its parts from the left, each with its look: "attended", "unrecorded" or "shortfall".</param>
/// <param name="Whole">How long its ground is, such as what was planned; nought for none.</param>
/// <param name="Mark">Where a line stands, such as what was due by the day; <c>null</c> for none.</param>
internal sealed record ChartBar(string Name, string Words, string Figure, IReadOnlyList<(string Fill, long Amount)> Parts, long Whole = 0, long? Mark = null)
{
    /// <summary>The longest of its parts together, its ground and its line.</summary>
    internal long Longest => Math.Max(Math.Max(Parts.Sum(part => Math.Max(0, part.Amount)), Whole), Mark ?? 0);
}
