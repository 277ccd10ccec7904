namespace Ecf.Reporting.Templates.Merging;

/// <summary>How many outputs a mail merge has seen to so far, or in all.</summary>
/// <param name="Made">Files in the zip, those with warnings included.</param>
/// <param name="LeftOut">People or schools whom the template does not concern: it prints nothing for them.</param>
/// <param name="Failed">Outputs that could not be made; the index says why.</param>
public readonly record struct MergeCount(int Made, int LeftOut, int Failed)
{
    /// <summary>All together.</summary>
    public int Seen => Made + LeftOut + Failed;

    /// <summary>"12 made, 3 left out, 1 failed".</summary>
    public override string ToString() => FormattableString.Invariant($"{Made} made, {LeftOut} left out, {Failed} failed");
}
