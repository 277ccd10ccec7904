using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>What schools are owed for a claim, line by line, on one date.</summary>
/// <example>
/// <code>
/// var statement = FundingStatement.For(claim, FundingRates.Embedded, new LocalDate(2026, 12, 31));
/// foreach (var line in statement.Lines)
/// {
///     Console.WriteLine($"{line.EctName}: {line.Component.Display()} {line.InAll} ({line.Working}; {line.Reason})");
/// }
/// </code>
/// </example>
public sealed class FundingStatement
{
    private FundingStatement(LocalDate asAt, IReadOnlyList<FundingLine> lines)
    {
        AsAt = asAt;
        Lines = lines;
        ToDate = lines.Sum(line => line.ToDate);
        InAll = lines.Sum(line => line.InAll);
        BySchool = [.. lines.GroupBy(line => line.School, StringComparer.Ordinal).Select(SchoolSums)];
    }

    /// <summary>The date of the statement.</summary>
    public LocalDate AsAt { get; }

    /// <summary>One line for every ECT and grant, by school, ECT's id and grant; the order of the claim changes nothing.</summary>
    public IReadOnlyList<FundingLine> Lines { get; }

    /// <summary>What should have been paid by <see cref="AsAt"/>.</summary>
    public Money ToDate { get; }

    /// <summary>What all the inductions bring if nothing changes.</summary>
    public Money InAll { get; }

    /// <summary>The sums of each school, by its number; together the statement's.</summary>
    public IReadOnlyList<SchoolFunding> BySchool { get; }

    /// <summary>Reckons what a claim brings.</summary>
    /// <param name="claim">The ECTs and mentors.</param>
    /// <param name="rates">The rates to use, such as <see cref="FundingRates.Embedded"/>. A cohort or area without a rate gives £0.00 lines that say so.</param>
    /// <param name="asAt">The date up to which payments count as due, that day included.</param>
    public static FundingStatement For(FundingClaim claim, FundingRates rates, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(rates);
        var making = new LineMaking(claim, rates, asAt);
        return new(asAt, [.. claim.Ects.SelectMany(ect => FundingRule.All.Select(rule => making.Line(ect, rule)))]);
    }

    private static SchoolFunding SchoolSums(IGrouping<string, FundingLine> school) => new(
        school.Key,
        school.Select(line => line.Ect).Distinct(StringComparer.Ordinal).Count(),
        school.Sum(line => line.ToDate),
        school.Sum(line => line.InAll));
}
