namespace Ecf.Domain.Programmes;

/// <summary>A programme as hubs print it: a row for each strand, a column for each of the six terms, and the totals.</summary>
public sealed class ProgrammeGrid
{
    private ProgrammeGrid(Programme programme, IReadOnlyList<GridRow> rows)
    {
        Programme = programme;
        Rows = rows;
        TermTotals = [.. InductionTerm.All.Select(programme.HoursIn)];
    }

    /// <summary>The programme shown.</summary>
    public Programme Programme { get; }

    /// <summary>The rows, in the order of the programme's strands.</summary>
    public IReadOnlyList<GridRow> Rows { get; }

    /// <summary>The hours that lie in each of the six terms; totals over a longer span are in none.</summary>
    public IReadOnlyList<Hours> TermTotals { get; }

    /// <summary>Lays a programme out.</summary>
    public static ProgrammeGrid Of(Programme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return new(programme, [.. programme.Strands.SelectMany(strand => RowsOf(programme, strand))]);
    }

    private static IEnumerable<GridRow> RowsOf(Programme programme, Strand strand)
    {
        var sessions = programme.Sessions.Where(session => session.Strand == strand.Id).ToList();
        var stated = programme.StatedTotals.FirstOrDefault(total => total.Strand == strand.Id && total.Over is null && total.Delivery is null);
        return Lines(sessions).Select(line => new GridRow
        {
            Strand = strand,
            Cells = WithGaps(line),
            TermNotKnown = Cell(0, 0, sessions.Where(session => !session.In.IsKnown)),
            Stated = stated?.Hours,
            Computed = sessions.Sum(session => session.Total),
        });
    }

    // A column is a term, so the half-terms and weeks of one share its cell.
    private static Anchor Columns(Anchor place) => place.OneTerm is { } term ? Anchor.Term(term) : place;

    private static GridCell Cell(int firstColumn, int columns, IEnumerable<SessionTemplate> sessions) =>
        new() { FirstColumn = firstColumn, Columns = columns, Sessions = [.. sessions] };

    /// <summary>Cells that overlap (a year's total above its terms) go onto lines of their own; a strand has one line at least.</summary>
    private static List<List<GridCell>> Lines(IEnumerable<SessionTemplate> sessions)
    {
        var lines = new List<List<GridCell>> { new() };
        var cells = sessions.Where(session => session.In.IsKnown).GroupBy(session => Columns(session.In))
            .Select(group => Cell(group.Key.Terms[0].Number - 1, group.Key.Terms.Count, group))
            .OrderBy(cell => cell.FirstColumn).ThenByDescending(cell => cell.Columns);
        foreach (var cell in cells)
        {
            var line = lines.Find(candidate => candidate.All(other => other.FirstColumn + other.Columns <= cell.FirstColumn));
            if (line is null)
            {
                lines.Add(line = []);
            }

            line.Add(cell);
        }

        return lines;
    }

    private static List<GridCell> WithGaps(List<GridCell> cells)
    {
        var covered = cells.SelectMany(cell => Enumerable.Range(cell.FirstColumn, cell.Columns)).ToHashSet();
        var gaps = Enumerable.Range(0, InductionTerm.All.Count).Where(column => !covered.Contains(column)).Select(column => Cell(column, 1, []));
        return [.. cells.Concat(gaps).OrderBy(cell => cell.FirstColumn)];
    }
}
