using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Templates;

/// <summary>A programme's grid for a template: strands down, the six terms across.</summary>
internal static class ScheduleModel
{
    internal static TemplateModel Of(Programme programme)
    {
        var grid = ProgrammeGrid.Of(programme);
        return new TemplateModel()
            .With("name", programme.Name)
            .With("hours", programme.Hours)
            .With("lost", Flag(grid.Rows.Any(row => row.TermNotKnown.Sessions.Count > 0)))
            .With("runs_on", Flag(grid.Rows.Any(row => row.Cells.Any(cell => cell.Columns > 1))))
            .With("reconstructed", Flag(grid.Rows.Any(row => row.Cells.Any(cell => cell.IsReconstructed))))
            .With("rows", grid.Rows.Select((row, index) => Row(row, index > 0 && grid.Rows[index - 1].Strand == row.Strand)))
            .With("notes", grid.Rows.Where(row => row.Disagrees).DistinctBy(row => row.Strand.Id).Select(row => ReportValue.Text(Note(row))));
    }

    /// <summary>A strand's second line repeats neither its name nor its totals.</summary>
    private static TemplateModel Row(GridRow row, bool goesOn) => new TemplateModel()
        .With("strand", goesOn ? null : row.Strand.Name)
        .With("cells", row.Cells.Select(cell => new TemplateModel()
            .With("columns", cell.Columns)
            .With("text", cell.Display())
            .With("reconstructed", Flag(cell.IsReconstructed))))
        .With("lost", goesOn ? null : row.TermNotKnown.Display())
        .With("total", goesOn ? null : Total(row));

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

    /// <summary>What an "if" of a template takes for yes, and blank for no.</summary>
    internal static ReportValue Flag(bool holds) => holds ? "yes" : ReportValue.Blank;
}
