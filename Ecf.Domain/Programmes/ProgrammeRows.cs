namespace Ecf.Domain.Programmes;

/// <summary>The lists of a programme, as they were read.</summary>
internal sealed class ProgrammeRows
{
    internal required IReadOnlyList<Strand> Strands { get; init; }

    internal required IReadOnlyList<SessionTemplate> Sessions { get; init; }

    internal required IReadOnlyList<StatedTotal> Totals { get; init; }

    internal required IReadOnlyList<string> Notes { get; init; }
}
