using Ecf.Domain;

namespace Ecf.Reporting.Workbooks;

/// <summary>The people of a workbook that was downloaded before, from its Data sheet and its lines of money.</summary>
internal static class DownloadedCohort
{
    private const string Data = "data_data";
    private const string Lines = "data_funding_lines";

    private static readonly string[] DataColumns = ["TRN", "Role", "Name", "School", "Required", "Attended", "Shortfall"];
    private static readonly string[] LineColumns = ["TRN", "To date", "In all"];

    /// <summary>Everybody in it, or why it cannot be compared.</summary>
    internal static ReadResult<IReadOnlyList<DownloadedPerson>> Read(Stream workbook, string file, CancellationToken cancel)
    {
        try
        {
            using var package = new BookPackage(workbook);
            var (data, lines) = (BookTableRows.Find(package, Data, cancel), BookTableRows.Find(package, Lines, cancel));
            Finding[] findings = [.. Missing(file, Data, data, DataColumns), .. Missing(file, Lines, lines, LineColumns)];
            return new(findings.Length == 0 ? People(data!, lines!) : null, findings);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or System.Xml.XmlException or FormatException)
        {
            return new(null, [WorkbookFindings.NotAWorkbook(file, unreadable.Message)]);
        }
    }

    private static IEnumerable<Finding> Missing(string file, string table, BookTableRows? rows, string[] columns) => rows is null
        ? [WorkbookFindings.NoTable(file, table)]
        : columns.Where(column => !rows.Has(column)).Select(column => WorkbookFindings.NoColumn(file, table, column));

    private static IReadOnlyList<DownloadedPerson> People(BookTableRows data, BookTableRows lines)
    {
        var pounds = Enumerable.Range(0, lines.Count).GroupBy(row => lines.Text(row, "TRN"), StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => (ToDate: rows.Sum(row => lines.Number(row, "To date")), InAll: rows.Sum(row => lines.Number(row, "In all"))), StringComparer.Ordinal);
        return
        [
            .. Enumerable.Range(0, data.Count).Where(row => data.Text(row, "TRN").Length > 0).GroupBy(row => (Trn: data.Text(row, "TRN"), Role: data.Text(row, "Role")))
                .Select(rows => Person(data, rows, rows.Key.Role == "ECT" ? pounds.GetValueOrDefault(rows.Key.Trn) : default)),
        ];
    }

    private static DownloadedPerson Person(BookTableRows data, IGrouping<(string Trn, string Role), int> rows, (decimal ToDate, decimal InAll) pounds)
    {
        decimal Hours(string column) => Math.Round(rows.Sum(row => data.Number(row, column)), 2, MidpointRounding.AwayFromZero);
        var last = rows.Last();
        return new(rows.Key.Trn, rows.Key.Role, data.Text(last, "Name"), data.Text(last, "School"), new(Hours("Required"), Hours("Attended"), Hours("Shortfall"), pounds.ToDate, pounds.InAll));
    }
}
