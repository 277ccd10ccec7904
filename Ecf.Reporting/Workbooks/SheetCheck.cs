using System.Text.RegularExpressions;
using System.Xml;
using Ecf.Domain;

namespace Ecf.Reporting.Workbooks;

/// <summary>One check of one sheet: what was seen while reading it, and what is wrong with that.</summary>
internal sealed partial class SheetCheck(BookPackage package, BookSheet sheet, BookStyles styles, CheckFindings findings)
{
    private readonly SheetLook look = new();
    private readonly BlankCheck blanks = new(BookTable.On(package, sheet));
    private readonly Dictionary<int, string> styled = [];
    private readonly Dictionary<string, string> shorthand = new(StringComparer.Ordinal);
    private readonly List<string> above = [];
    private readonly Dictionary<string, string> textOfLinks = new(StringComparer.Ordinal);
    private BookCell? heading;

    internal BookSheet Sheet { get; } = sheet;

    /// <summary>The marks of notes in texts, with the cell of each.</summary>
    internal List<(string Mark, string Cell)> NoteMarks { get; } = [];

    /// <summary>The marks that stand alone in a cell, as in a list of notes.</summary>
    internal HashSet<string> ListedNotes { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal void Read(BookCells cells, CancellationToken cancel)
    {
        var seen = 0;
        foreach (var cell in cells.Of(Sheet.Part, look.See))
        {
            if (++seen % 4096 == 0)
            {
                cancel.ThrowIfCancellationRequested();
            }

            See(cell);
        }
    }

    internal IEnumerable<Finding> Findings() =>
    [
        .. Heading(), .. Tables(), .. look.HiddenCells.Select(place => findings.HiddenCells(Sheet.Name, place)), .. look.Merged.Select(cells => findings.Merged(Sheet.Name, cells)),
        .. Filters(), .. blanks.BlankRows().Select(row => findings.BlankRow(Sheet.Name, row)), .. blanks.BlankCells().Select(blank => findings.BlankCell(Sheet.Name, blank.First, blank.Others)),
        .. Legends(), .. Cursor(), .. Links(), .. Contrasts(), .. DrawingCheck.Of(package, Sheet, findings),
    ];

    private void See(BookCell cell)
    {
        blanks.See(cell);
        styled.TryAdd(cell.Style, cell.Address);
        if (cell is { Row: 1, Column: 0 })
        {
            heading = cell;
        }

        if (cell.IsNumber)
        {
            return;
        }

        if (blanks.IsAboveTables(cell))
        {
            above.Add(cell.Text);
        }

        SeeWords(cell);
    }

    private void SeeWords(BookCell cell)
    {
        if (Shorthand().IsMatch(cell.Text))
        {
            shorthand.TryAdd(cell.Text, cell.Address);
        }

        if (cell.Text.Contains("[note ", StringComparison.OrdinalIgnoreCase))
        {
            var marks = NoteMark().Matches(cell.Text);
            if (marks is [var alone] && alone.Length == cell.Text.Trim().Length)
            {
                ListedNotes.Add(alone.Value);
            }
            else
            {
                NoteMarks.AddRange(marks.Select(mark => (mark.Value, cell.Address)));
            }
        }

        if (BareAddress().IsMatch(cell.Text))
        {
            textOfLinks.TryAdd(cell.Address, cell.Text);
        }
    }

    private IEnumerable<Finding> Heading()
    {
        if (heading is not { } title)
        {
            yield return findings.NoHeading(Sheet.Name);
        }
        else if (!styles.IsHeading1(title.Style))
        {
            yield return findings.NotHeadingStyle(Sheet.Name);
        }
    }

    private IEnumerable<Finding> Tables()
    {
        if (blanks.Tables.Count == 0)
        {
            yield return findings.NoTable(Sheet.Name);
        }

        if (blanks.Tables.Count > 1)
        {
            yield return findings.SeveralTables(Sheet.Name, blanks.Tables.Count);
        }

        foreach (var table in blanks.Tables)
        {
            if (table.Cells.Left > 0)
            {
                yield return findings.NotInColumnA(Sheet.Name, table.Cells.ToString());
            }

            if (DefaultTable().IsMatch(table.Name))
            {
                yield return findings.DefaultTableName(Sheet.Name, table.Name);
            }

            if (!table.HasHeadings || blanks.HasPoorHeading(table))
            {
                yield return findings.NoHeadings(Sheet.Name, table.Cells.ToString());
            }
        }
    }

    private IEnumerable<Finding> Filters() =>
        look.Filters.Concat(blanks.Tables.Where(table => table.HasFilter).Select(table => table.Cells.ToString())).Distinct().Select(cells => findings.Filter(Sheet.Name, cells));

    private IEnumerable<Finding> Legends() =>
        shorthand.Where(used => !above.Any(line => line.Contains(used.Key, StringComparison.Ordinal))).Select(used => findings.NoLegend(Sheet.Name, used.Value, used.Key));

    private IEnumerable<Finding> Cursor() => look.Cursor is { } cell and not "A1" ? [findings.CursorElsewhere(Sheet.Name, cell)] : [];

    private IEnumerable<Finding> Links() => look.Links.Where(textOfLinks.ContainsKey).Select(cell => findings.BareLink(Sheet.Name, cell));

    private IEnumerable<Finding> Contrasts() => styled.Where(style => styles.ContrastOf(style.Key) < BookStyles.LeastContrast)
        .Select(style => findings.LowContrast(Sheet.Name, style.Value, styles.ContrastOf(style.Key).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex("^\\[[a-z]+\\]\\z")]
    private static partial Regex Shorthand();

    [GeneratedRegex("\\[note [0-9]+\\]", RegexOptions.IgnoreCase)]
    private static partial Regex NoteMark();

    [GeneratedRegex("^(https?://|www\\.)\\S+\\z", RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();

    [GeneratedRegex("^Table[0-9]+\\z", RegexOptions.IgnoreCase)]
    private static partial Regex DefaultTable();
}
