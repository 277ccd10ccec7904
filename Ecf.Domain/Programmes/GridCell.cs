namespace Ecf.Domain.Programmes;

/// <summary>One cell of a <see cref="ProgrammeGrid"/>.</summary>
public sealed class GridCell
{
    /// <summary>Its first column, 0 for year 1 term 1 to 5 for year 2 term 3.</summary>
    public required int FirstColumn { get; init; }

    /// <summary>How many columns it covers: 1, 3 for a year, 6 for the whole programme; 0 for sessions whose term is not known.</summary>
    public required int Columns { get; init; }

    /// <summary>What is in it, in the order of the file; none in an empty cell.</summary>
    public required IReadOnlyList<SessionTemplate> Sessions { get; init; }

    /// <summary>Whether any of it was reconstructed rather than stated by the source.</summary>
    public bool IsReconstructed => Sessions.Any(session => session.Provenance == Provenance.Reconstructed);

    /// <summary>What a school reads in it: "5 h", "2 × 1 h", "weekly meeting"; nothing in an empty cell.</summary>
    public string Display() => string.Join(" + ", Sessions.Select(Words));

    private static string Words(SessionTemplate session) => session switch
    {
        { Cadence: Cadence.Weekly } => WithLength("weekly meeting", session.Length),
        { Cadence: Cadence.Fortnightly } => WithLength("fortnightly meeting", session.Length),
        { Each: not Recurrence.None, Length: { } each } => $"{Number(session.Count / session.Each.PartsOf(session.In))}{each.Display()} each {ProgrammeWords.Recurrences.For(session.Each)}",
        { Length: { } each } => $"{Number(session.Count)}{each.Display()}",
        _ => $"{session.Count}",
    };

    private static string Number(int count) => count == 1 ? "" : $"{count} × ";

    private static string WithLength(string meeting, Hours? length) => length is { } each ? $"{meeting}, {each.Display()}" : meeting;
}
