namespace Ecf.Reporting.Imports;

/// <summary>One pass over one file.</summary>
internal sealed class PlanRun<T>(ImportKind kind, ImportLimits limits, IImportRules<T> rules, FindingLog log)
    where T : class
{
    private const int MostAboveHeadings = 30;
    private const int FewestToJudgeAColumn = 3;
    private const int RowsBetweenReports = 1_000;

    private readonly IReadOnlyList<ImportColumn> columns = ImportColumns.Of(kind);
    private readonly List<PlannedRow<T>> rows = [];
    private readonly Dictionary<ImportColumn, int> monthFirst = [];

    internal ImportPlan Of(ImportFile file, CancellationToken cancel)
    {
        using var given = GivenFile.Open(file, log);
        var (sheet, header) = Find(given.Sheets);
        if (given.Sheets.Count > 1)
        {
            log.Add(ImportFindings.OneSheetOf(sheet.Name));
        }

        header.Check(columns, log);
        var rowLog = new RowLog(log, header);
        foreach (var read in sheet.Rows().Where(row => row.Number > header.Row.Number && !row.IsBlank))
        {
            cancel.ThrowIfCancellationRequested();
            Take(read, header, rowLog);
            Tell(file.Progress);
        }

        RefuseMonthFirst(rowLog);
        RefuseRepeats(rowLog);
        foreach (var row in rows.Where(row => row.IsOpen))
        {
            cancel.ThrowIfCancellationRequested();
            rowLog.Begin();
            rules.Decide(row, rowLog);
            row.Reject(rowLog.Message);
        }

        rules.Together([.. rows.Where(row => row.IsOpen)], rowLog);
        JudgeColumns(header, rowLog);
        return Plan(header);
    }

    private (GivenSheet Sheet, Header Header) Find(IReadOnlyList<GivenSheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            var header = sheet.Rows().Take(MostAboveHeadings).Where(row => !row.IsBlank).Select(row => Header.Of(row, columns)).MaxBy(header => header.Known);
            if (header?.Known >= Math.Min(2, columns.Count))
            {
                return (sheet, header);
            }
        }

        throw new UnreadableFileException(ImportFindings.NoHeadings(columns.Where(column => column.Required).Select(column => column.Heading)));
    }

    private void Take(GivenRow given, Header header, RowLog rowLog)
    {
        if (rows.Count == limits.Rows)
        {
            throw new UnreadableFileException(ImportFindings.TooManyRows(limits.Rows));
        }

        rowLog.Begin();
        if (header.IsExample(given, columns))
        {
            rowLog.Add(given.Number, PlanFindings.Example);
            return;
        }

        rows.Add(Read(given, header, rowLog));
    }

    private void Tell(IProgress<int>? progress)
    {
        if (rows.Count > 0 && rows.Count % RowsBetweenReports == 0)
        {
            progress?.Report(rows.Count);
        }
    }

    private PlannedRow<T> Read(GivenRow given, Header header, RowLog rowLog)
    {
        if (given.Problem is { } problem)
        {
            rowLog.Add(problem);
        }
        else if (given.Width > header.Width)
        {
            rowLog.Add(ImportFindings.BesideTheHeadings(given.Number));
        }

        var values = new RowValues(given, header, rowLog);
        var entry = given.Problem is null ? rules.Read(values) : null;
        foreach (var column in values.MonthFirst ?? [])
        {
            monthFirst.TryAdd(column, given.Number);
        }

        var row = new PlannedRow<T>(given, entry) { EitherOrder = values.EitherOrder };
        row.Reject(rowLog.Message);
        return row;
    }

    // Where one day of a column can only have the month first, no other of its days is sure to have it second.
    private void RefuseMonthFirst(RowLog rowLog)
    {
        foreach (var row in rows.Where(row => monthFirst.Count > 0 && row.EitherOrder is not null))
        {
            rowLog.Begin();
            foreach (var column in row.EitherOrder!.Where(monthFirst.ContainsKey))
            {
                rowLog.Add(row.Number, column, ValueFindings.MonthFirstElsewhere(monthFirst[column]), "");
            }

            row.Reject(rowLog.Message);
        }
    }

    private void RefuseRepeats(RowLog rowLog)
    {
        var seen = new Dictionary<object, PlannedRow<T>>(rows.Count);
        foreach (var row in rows.Where(row => row.IsOpen))
        {
            if (seen.TryAdd(rules.KeyOf(row.Entry!), row))
            {
                continue;
            }

            var first = seen[rules.KeyOf(row.Entry!)];
            rowLog.Begin();
            if (first.Entry!.Equals(row.Entry))
            {
                rowLog.Add(row.Number, PlanFindings.Repeats(first.Number));
                row.Repeat();
                continue;
            }

            rowLog.Add(row.Number, PlanFindings.OtherwiseAbove(first.Number));
            row.Reject(rowLog.Message);
            if (first.Message is null)
            {
                rowLog.Begin();
                rowLog.Add(first.Number, PlanFindings.OtherwiseBelow);
                first.Reject(rowLog.Message);
            }
        }
    }

    private void JudgeColumns(Header header, RowLog rowLog)
    {
        foreach (var column in columns)
        {
            if (header.PlaceOf(column) is { } place && rowLog.Wrong(column) >= FewestToJudgeAColumn
                && rows.Count(row => !row.Given[place].IsBlank) is var filled && filled == rowLog.Wrong(column))
            {
                log.Add(ImportFindings.NothingFits(header.HeadingOf(column), filled, column.ShouldBe));
            }
        }
    }

    private ImportPlan Plan(Header header)
    {
        var readable = !log.HasFileErrors;
        var counts = rows.GroupBy(row => readable ? row.Outcome : RowOutcome.Rejected).ToDictionary(group => group.Key, group => group.Count());
        return new(kind, log, counts, readable ? [.. rows.SelectMany(row => row.Changes)] : [])
        {
            Rejected = RejectedRows.Table(kind, header, rows.Where(row => !readable || row.Outcome == RowOutcome.Rejected).Select(row => (row.Given, row.Message))),
        };
    }
}
