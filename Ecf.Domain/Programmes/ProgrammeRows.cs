namespace Ecf.Domain.Programmes;

/// <summary>The lists of a programme, as they were read.</summary>
internal sealed record ProgrammeRows(
    IReadOnlyList<Strand> Strands, IReadOnlyList<SessionTemplate> Sessions, IReadOnlyList<StatedTotal> Totals, IReadOnlyList<string> Notes);
