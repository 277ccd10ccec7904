namespace Ecf.Domain.Programmes;

/// <summary>The lists of a programme, as they were read, and where each item was written.</summary>
internal sealed class ProgrammeRows
{
    internal required IReadOnlyList<Strand> Strands { get; init; }

    internal required IReadOnlyList<SessionTemplate> Sessions { get; init; }

    internal required IReadOnlyList<StatedTotal> Totals { get; init; }

    internal required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The files it was made of, the template first.</summary>
    internal required IReadOnlyList<ProgrammeLayer> Layers { get; init; }

    /// <summary>For each cell the places that wrote it, the template's first.</summary>
    internal required IReadOnlyDictionary<string, IReadOnlyList<Origin>> CellOrigins { get; init; }

    internal required IReadOnlyDictionary<string, Origin> StrandOrigins { get; init; }

    /// <summary>In the order of the totals.</summary>
    internal required IReadOnlyList<Origin> TotalOrigins { get; init; }
}
