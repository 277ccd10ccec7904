namespace Ecf.Domain.Programmes;

/// <summary>One row of a <see cref="ProgrammeGrid"/>: a strand, or the second line of one whose cells overlap.</summary>
public sealed class GridRow
{
    /// <summary>The strand.</summary>
    public required Strand Strand { get; init; }

    /// <summary>Its cells from left to right; together they cover the six columns.</summary>
    public required IReadOnlyList<GridCell> Cells { get; init; }

    /// <summary>The sessions whose term the source does not say, as a cell of its own.</summary>
    public required GridCell TermNotKnown { get; init; }

    /// <summary>The total that the source prints for the strand, or <c>null</c> where it prints none.</summary>
    public required Hours? Stated { get; init; }

    /// <summary>What the strand's sessions add up to, meetings apart.</summary>
    public required Hours Computed { get; init; }

    /// <summary>Whether the source's total and the sessions disagree.</summary>
    public bool Disagrees => Stated is { } stated && stated != Computed;
}
