using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>Which file wrote a cell of a programme as it now stands, and which wrote it before.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Cell">The cell.</param>
internal sealed record CellOrigin(Programme Programme, SessionTemplate Cell)
{
    /// <summary>Where it was written as it now stands.</summary>
    internal Origin Written => Programme.OriginOf(Cell);

    /// <summary>Where it was written before, the last first; none for a cell that nothing changed.</summary>
    internal IReadOnlyList<Origin> Before => [.. Programme.HistoryOf(Cell).SkipLast(1).Reverse()];

    /// <summary>The cells of a programme, in its order.</summary>
    internal static IEnumerable<CellOrigin> Of(Programme programme) => programme.Sessions.Select(session => new CellOrigin(programme, session));

    /// <summary>"redmill-ect-2026: live@Y1T1 stands in programmes/redmill-ect-2026.json at $.changes[0], before in edt-ecte-2025-ect.json at $.sessions[0]".</summary>
    public override string ToString() => $"{Programme.Id}: {Cell.Cell} stands in {At(Written)}{(Before.Count == 0 ? "" : $", before in {string.Join(", before in ", Before.Select(At))}")}";

    private static string At(Origin origin) => $"{origin.File} at {origin.Path}";
}
