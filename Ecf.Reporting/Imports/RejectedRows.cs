namespace Ecf.Reporting.Imports;

/// <summary>The rows that cannot be taken, as a table that every output writes and that is read again as it is.</summary>
internal static class RejectedRows
{
    private const string OfTheWholeFile = "The file or its headings cannot be taken; see the findings.";

    /// <summary>The columns of the file, in its own order and words, and "Error message" after them; <c>null</c> where there are no rows.</summary>
    internal static ReportTable? Table(ImportKind kind, Header header, IEnumerable<(GivenRow Given, string? Message)> rows)
    {
        List<IReadOnlyList<ReportValue>> rejected = [];
        List<int> places = [.. Enumerable.Range(0, header.Width).Where(place => !header.IsErrorColumn(place))];
        foreach (var (given, message) in rows)
        {
            rejected.Add([.. places.Select(place => ReportValue.Text(given[place].Value)), message ?? OfTheWholeFile]);
        }

        return rejected.Count == 0 ? null : new($"rejected-{kind.ToString().ToLowerInvariant()}", "Rows to correct", Columns(header, places), rejected);
    }

    private static IReadOnlyList<ReportColumn> Columns(Header header, List<int> places) =>
    [
        .. places.Select(place => new ReportColumn($"column{place + 1}", Heading(header, place), ColumnKind.Text, "As the file gave it")),
        new("errorMessage", Header.ErrorHeading, ColumnKind.Text, "Why the row was not taken, and what to write instead; the column is passed over when the file comes back"),
    ];

    private static string Heading(Header header, int place) =>
        header.Row[place].IsBlank ? FormattableString.Invariant($"Column {place + 1}") : header.Row[place].Trimmed;
}
