namespace Ecf.Domain.Programmes;

/// <summary>One row of a <see cref="ProgrammeGrid"/>: a strand, or the second line of one whose cells overlap.</summary>
/// <param name="Strand">The strand.</param>
/// <param name="Cells">Its cells from left to right; together they cover the six columns.</param>
/// <param name="TermNotKnown">The sessions whose term the source does not say, as a cell of its own.</param>
/// <param name="Stated">The total that the source prints for the strand, or <c>null</c> where it prints none.</param>
/// <param name="Computed">What the strand's sessions add up to, meetings apart.</param>
public sealed record GridRow(Strand Strand, IReadOnlyList<GridCell> Cells, GridCell TermNotKnown, Hours? Stated, Hours Computed)
{
    /// <summary>Whether the source's total and the sessions disagree.</summary>
    public bool Disagrees => Stated is { } stated && stated != Computed;
}
