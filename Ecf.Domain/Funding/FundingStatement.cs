using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>What schools are owed for a claim, line by line, on one date, with the rates it was reckoned by.</summary>
/// <example><code>
/// var statement = FundingStatement.For(claim, FundingRates.Embedded, new LocalDate(2026, 12, 31));
/// foreach (var line in statement.Lines)
/// {
///     Console.WriteLine($"{line.EctName}: {line.Component.Display()} {line.InAll} ({line.Working}; {line.Reason})");
/// }
/// </code></example>
public sealed class FundingStatement
{
    private readonly Lazy<IReadOnlyList<SchoolFunding>> bySchool;

    private FundingStatement(FundingClaim claim, FundingRates rates, LocalDate asAt, IReadOnlyList<FundingLine> lines)
    {
        (Claim, Rates, AsAt, Lines) = (claim, rates, asAt, lines);
        ToDate = lines.Sum(line => line.ToDate);
        InAll = lines.Sum(line => line.InAll);
        bySchool = new(() => [.. Lines.GroupBy(line => line.School, StringComparer.Ordinal).OrderBy(school => school.Key, StringComparer.Ordinal).Select(SchoolSums)]);
    }

    /// <summary>The date of the statement.</summary>
    public LocalDate AsAt { get; }

    /// <summary>The lines by school, ECT's id and grant, at least one for every ECT and grant; the order of the claim changes nothing.</summary>
    public IReadOnlyList<FundingLine> Lines { get; }

    /// <summary>What should have been paid by <see cref="AsAt"/>.</summary>
    public Money ToDate { get; }

    /// <summary>What all the inductions bring if nothing changes.</summary>
    public Money InAll { get; }

    /// <summary>The sums of each school, by its number; together the statement's.</summary>
    public IReadOnlyList<SchoolFunding> BySchool => bySchool.Value;

    /// <summary>What was claimed.</summary>
    public FundingClaim Claim { get; }

    /// <summary>The rates that the statement was reckoned by; they never change.</summary>
    public FundingRates Rates { get; }

    /// <summary>Reckons what a claim brings.</summary>
    /// <param name="claim">The ECTs and mentors.</param>
    /// <param name="rates">The rates to use, such as <see cref="FundingRates.Embedded"/>. A cohort or area without a rate gives £0.00 lines that say so.</param>
    /// <param name="asAt">The date up to which payments count as due, that day included.</param>
    public static FundingStatement For(FundingClaim claim, FundingRates rates, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(rates);
        return new(claim, rates, asAt, new LineMaking(new(claim, rates, asAt)).Lines());
    }

    /// <summary>The lines of one school alone; none for a school that is not in it.</summary>
    /// <param name="school">Its unique reference number.</param>
    public FundingStatement OfSchool(string school)
    {
        ArgumentNullException.ThrowIfNull(school);
        return Part(line => line.School == school);
    }

    /// <summary>The lines of one mentor's ECTs alone, at the schools and for the time that they were together.</summary>
    /// <param name="mentor">The mentor's id.</param>
    public FundingStatement OfMentor(string mentor)
    {
        ArgumentNullException.ThrowIfNull(mentor);
        return Part(line => line.Mentor == mentor);
    }

    /// <summary>The lines of one cohort's ECTs alone.</summary>
    /// <param name="cohort">The year in which its academic year starts: 2024 for 2024/25.</param>
    public FundingStatement OfCohort(int cohort) => Part(line => line.Cohort == cohort);

    /// <summary>Why a line is what it is: its payments, rate, facts, rules and sources. Built when asked for.</summary>
    /// <param name="line">One of <see cref="Lines"/>.</param>
    public Explanation Explain(FundingLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Explaining.Of(line);
    }

    /// <summary>Why the whole is what it is, line by line. Built when asked for.</summary>
    public Explanation Explain() => Explaining.Of($"in all, as at {FundingReasons.Day(AsAt)}", InAll, Lines);

    /// <summary>What is still to come, by the month in which its window ends.</summary>
    /// <param name="months">For how many months, that of <see cref="AsAt"/> included; 24 unless told otherwise, from 1 to 600.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is out of range.</exception>
    public FundingForecast Forecast(int months = 24) => FundingForecast.Of(this, months);

    /// <summary>What would change the money still to come, person by person: a move away, a second ECT, engagement under 75%. Worked out when asked for.</summary>
    public IReadOnlyList<FundingChange> Changes() => new ChangeMaking(this).All();

    private static SchoolFunding SchoolSums(IGrouping<string, FundingLine> school) => new(
        school.Key,
        school.Where(line => line.Grant.Cause?.Kind != CauseKind.MovedOn && line.Component != FundingComponent.MentorBackfill).Select(line => line.Ect).Distinct(StringComparer.Ordinal).Count(),
        school.Sum(line => line.ToDate),
        school.Sum(line => line.InAll));

    private FundingStatement Part(Func<FundingLine, bool> wanted) => new(Claim, Rates, AsAt, [.. Lines.Where(wanted)]);
}
