namespace Ecf.Domain.Funding;

/// <summary>A remittance beside a statement: each row matches, or differs with the reason; and what was expected and not paid.</summary>
public sealed class RemittanceComparison
{
    private RemittanceComparison(IReadOnlyList<ComparedRow> rows) => Rows = rows;

    /// <summary>The rows of the remittance in order, then what is missing in it, by school, grant and year.</summary>
    public IReadOnlyList<ComparedRow> Rows { get; }

    /// <summary>All that was paid.</summary>
    public Money Paid => Rows.Sum(row => row.Paid);

    /// <summary>All that the statement expects in the windows that have opened, for the schools, grants and years of the remittance.</summary>
    public Money Expected => Rows.Sum(row => row.Expected);

    /// <summary>Compares what was paid with what a statement expects by its date.</summary>
    /// <param name="statement">The statement, for the date up to which the remittance goes. Money of windows that have not opened is not expected.</param>
    /// <param name="remittance">What was paid. Two rows about the same school, grant, person and year are added up on the first.</param>
    /// <remarks>Missing money is looked for only in schools that the remittance names, and only in the years that it names where it names any.</remarks>
    public static RemittanceComparison Of(FundingStatement statement, Remittance remittance)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(remittance);
        var expected = new ExpectedMoney(statement);
        var rows = remittance.Rows
            .GroupBy(row => (row.School, row.Component, row.Person, row.AcademicYear))
            .Select(same => Compared(expected, same.First(), same.Sum(row => row.Amount)))
            .ToList();
        return new([.. rows, .. Missing(expected, remittance)]);
    }

    private static ComparedRow Compared(ExpectedMoney expected, RemittanceRow row, Money paid)
    {
        var items = expected.For(row);
        var due = items.Sum(item => item.Share.Amount);
        var (cause, why) = new DifferenceSearch(expected, row, items).Of(paid, due);
        return new(row.School, row.Component, paid, due) { Row = row.Row, Person = row.Person, AcademicYear = row.AcademicYear, Cause = cause, Why = why };
    }

    private static IEnumerable<ComparedRow> Missing(ExpectedMoney expected, Remittance remittance)
    {
        var schools = remittance.Rows.Select(row => row.School).ToHashSet(StringComparer.Ordinal);
        var years = remittance.Rows.Select(row => row.AcademicYear).OfType<int>().ToHashSet();
        var covered = remittance.Rows.SelectMany(expected.For).Select(item => item.Share).ToHashSet();
        return expected.Opened.Where(item => schools.Contains(item.Line.School) && (years.Count == 0 || years.Contains(item.Share.AcademicYear)) && !covered.Contains(item.Share))
            .GroupBy(item => (item.Line.School, item.Line.Component, item.Share.AcademicYear))
            .OrderBy(group => group.Key)
            .Select(group => new ComparedRow(group.Key.School, group.Key.Component, Money.Zero, group.Sum(item => item.Share.Amount))
            {
                AcademicYear = group.Key.AcademicYear,
                Cause = DifferenceCause.OnePerson,
                Why = $"no row pays it: {string.Join(", ", group.Select(item => $"{DifferenceWords.Who(item)} {item.Share.Amount}"))}",
            });
    }
}
