using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>A programme's grid: strands down, the six terms across.</summary>
internal static class ScheduleFields
{
    private static readonly FieldsOf<GridCell> Cell = new(
        new("columns", FieldKind.Count, "How many terms the cell goes over", cell => cell.Columns) { Example = "1" },
        new("text", FieldKind.Text, "What the cell says; blank for nothing in that term", cell => cell.Display()) { Example = "5 h" },
        FieldOf<GridCell>.Flag("reconstructed", "Whether its source has lost the cell and it was worked out from totals", cell => cell.IsReconstructed));

    private static readonly FieldsOf<Line> Row = new(
        new("strand", FieldKind.Text, "The strand's name; blank on its second line", row => row.GoesOn ? null : row.Row.Strand.Name) { Example = "Webinars" },
        FieldOf<Line>.List("cells", "The cells from the first term to the last", Cell, row => row.Row.Cells),
        new("lost", FieldKind.Text, "What the source counts without saying in which term; blank on a second line", row => row.GoesOn ? null : row.Row.TermNotKnown.Display()) { Example = "3 h × 4" },
        new("total", FieldKind.Text, "The hours that the source prints, with what its cells add up to where that differs", row => row.GoesOn ? null : Total(row.Row)) { Example = "31 h (adds up to 32 h)" });

    internal static readonly FieldsOf<ProgrammeGrid> All = new(
        new("name", FieldKind.Text, "The programme's name", grid => grid.Programme.Name) { Example = "Redhill ECT programme" },
        new("hours", FieldKind.Hours, "What all its sessions add up to", grid => grid.Programme.Hours) { Example = "62 h" },
        FieldOf<ProgrammeGrid>.Flag("lost", "Whether the source counts sessions without saying in which term they are", grid => grid.Rows.Any(row => row.TermNotKnown.Sessions.Count > 0)),
        FieldOf<ProgrammeGrid>.Flag("runs_on", "Whether a cell goes over several terms", grid => grid.Rows.Any(row => row.Cells.Any(cell => cell.Columns > 1))),
        FieldOf<ProgrammeGrid>.Flag("reconstructed", "Whether any cell was worked out from totals", grid => grid.Rows.Any(row => row.Cells.Any(cell => cell.IsReconstructed))),
        FieldOf<ProgrammeGrid>.List("rows", "A line for each strand, and a second where one does not hold it", Row, grid => grid.Rows.Select((row, index) => new Line(row, index > 0 && grid.Rows[index - 1].Strand == row.Strand))),
        FieldOf<ProgrammeGrid>.Texts("notes", "What a reader should know where the source contradicts itself", grid => grid.Rows.Where(row => row.Disagrees).DistinctBy(row => row.Strand.Id).Select(Note)));

    private static string? Total(GridRow row) => row switch
    {
        { Disagrees: true } => $"{row.Stated!.Value.Display()} (adds up to {row.Computed.Display()})",
        { Stated: { } stated } => stated.Display(),
        { Computed.Minutes: 0 } => null,
        _ => row.Computed.Display(),
    };

    private static string Note(GridRow row)
    {
        var parts = row.Cells.Append(row.TermNotKnown).SelectMany(cell => cell.Sessions).Where(session => !session.IsMeeting);
        return $"for {row.Strand.Name} the source prints {row.Stated!.Value.Display()} in all, but its own cells add up to {row.Computed.Display()} "
            + $"({string.Join(" and ", parts.Select(session => $"{session.Total.Display()} in {session.In.Display()}"))})";
    }

    /// <summary>A line of the grid; a strand's second line repeats neither its name nor its totals.</summary>
    private sealed record Line(GridRow Row, bool GoesOn);
}
