namespace Ecf.Domain.Funding;

/// <summary>The sure payments of a statement, to be looked up by what a remittance says of them.</summary>
internal sealed class ExpectedMoney
{
    private readonly ILookup<(string School, FundingComponent Component), ExpectedItem> bySchool;
    private readonly ILookup<(string School, FundingComponent Component), FundingLine> lines;

    internal ExpectedMoney(FundingStatement statement)
    {
        Statement = statement;
        All = [.. statement.Lines.SelectMany(line => line.Shares.Where(share => share.IsSure).Select(share => new ExpectedItem(line, share)))];
        bySchool = Opened.ToLookup(item => (item.Line.School, item.Line.Component));
        lines = statement.Lines.ToLookup(line => (line.School, line.Component));
    }

    internal FundingStatement Statement { get; }

    internal IReadOnlyList<ExpectedItem> All { get; }

    /// <summary>What should be paid, or is being paid, by the statement's date.</summary>
    internal IEnumerable<ExpectedItem> Opened => All.Where(item => item.Share.Window.HasOpened(Statement.AsAt));

    internal IReadOnlyList<ExpectedItem> For(RemittanceRow row) =>
        [.. bySchool[(row.School, row.Component)].Where(item => Fits(item.Line, row.Person) && (row.AcademicYear is null || row.AcademicYear == item.Share.AcademicYear))];

    /// <summary>Every line of the school and grant, those of £0.00 too.</summary>
    internal IEnumerable<FundingLine> LinesFor(RemittanceRow row) => lines[(row.School, row.Component)].Where(line => Fits(line, row.Person));

    internal static bool Fits(FundingLine line, string? person) => person is null
        || Same(person, line.Ect) || Same(person, line.EctName) || Same(person, line.Mentor) || Same(person, line.MentorName);

    private static bool Same(string person, string? other) => string.Equals(person, other, StringComparison.OrdinalIgnoreCase);
}
