namespace Ecf.Reporting.Imports;

/// <summary>The row of headings of a list: which column holds what.</summary>
internal sealed class Header
{
    /// <summary>The heading of the column that a file of rejected rows adds, which is passed over when the file comes back.</summary>
    internal const string ErrorHeading = "Error message";

    private static readonly string ErrorText = HeadingText.Of(ErrorHeading);

    private readonly Dictionary<ImportColumn, int> places = [];
    private readonly List<(ImportColumn Column, int Second)> doubles = [];
    private readonly List<int> unknown = [];

    private Header(GivenRow row, IReadOnlyList<ImportColumn> columns)
    {
        Row = row;
        for (var place = 0; place < row.Count; place++)
        {
            Take(place, columns);
        }
    }

    /// <summary>The row itself.</summary>
    internal GivenRow Row { get; }

    /// <summary>How many columns of the kind it names.</summary>
    internal int Known => places.Count;

    /// <summary>How many columns of the file have a heading or lie before one that has.</summary>
    internal int Width => Row.Width;

    /// <summary>What a row says if it is read as headings of these columns.</summary>
    internal static Header Of(GivenRow row, IReadOnlyList<ImportColumn> columns) => new(row, columns);

    /// <summary>Where a column lies; <c>null</c> where the list has none such.</summary>
    internal int? PlaceOf(ImportColumn column) => places.TryGetValue(column, out var place) ? place : null;

    /// <summary>The heading that the file itself gives a column; its own where the list has none such.</summary>
    internal string HeadingOf(ImportColumn column) => PlaceOf(column) is { } place ? ImportFindings.Short(Row[place].Trimmed) : column.Heading;

    /// <summary>Whether a place holds the message of an earlier attempt, which is no part of the list.</summary>
    internal bool IsErrorColumn(int place) => HeadingText.Of(Row[place].Trimmed) == ErrorText;

    /// <summary>Whether a row is the example of the template, left as it was.</summary>
    internal bool IsExample(GivenRow row, IReadOnlyList<ImportColumn> columns) =>
        places.Count > 1 && columns.All(column => PlaceOf(column) is not { } place || row[place].Trimmed == column.Example);

    /// <summary>Finds what is missing, double or not known.</summary>
    internal void Check(IReadOnlyList<ImportColumn> columns, FindingLog log)
    {
        foreach (var (column, second) in doubles)
        {
            log.Add(ImportFindings.ColumnTwice(column.Heading, Row[places[column]].Trimmed, Row[second].Trimmed));
        }

        foreach (var column in columns.Where(column => column.Required && !places.ContainsKey(column)))
        {
            log.Add(ImportFindings.MissingColumn(column.Heading, Meant(column), AlsoKnown(column)));
        }

        if (unknown.Count > 0)
        {
            var names = string.Join(", ", unknown.Take(5).Select(place => $"\"{ImportFindings.Short(Row[place].Trimmed)}\""));
            log.Add(ImportFindings.UnknownColumns(unknown.Count, names + (unknown.Count > 5 ? " and others" : "")));
        }
    }

    private static string AlsoKnown(ImportColumn column) => column.Synonyms.Count == 0 ? "" : $"; it is also known as {string.Join(" or ", column.Synonyms.Take(2).Select(name => $"\"{name}\""))}";

    private void Take(int place, IReadOnlyList<ImportColumn> columns)
    {
        var text = HeadingText.Of(Row[place].Trimmed);
        if (text.Length == 0 || text == ErrorText)
        {
            return;
        }

        if (columns.FirstOrDefault(column => Names(column).Contains(text)) is not { } known)
        {
            unknown.Add(place);
        }
        else if (!places.TryAdd(known, place))
        {
            doubles.Add((known, place));
        }
    }

    /// <summary>The heading that nobody knows and that is only a letter or two from the column's.</summary>
    private string? Meant(ImportColumn column) => unknown.Select(place => Row[place].Trimmed)
        .FirstOrDefault(given => Names(column).Any(name => Likeness.IsClose(HeadingText.Of(given), name)));

    private static IEnumerable<string> Names(ImportColumn column) => column.Synonyms.Prepend(column.Heading).Select(HeadingText.Of);
}
