using Ecf.Domain.Funding;
using NodaTime;

namespace Ecf.Domain.Tests.Funding;

/// <summary>The people of the funding tests: cohort 2024, two whole academic years from 1 September 2024.</summary>
internal static class SomeClaim
{
    internal static readonly LocalDate AfterAllPayments = new(2026, 12, 31);

    internal static readonly ClaimedMentor Meg = new() { Mentor = "2000001", Name = "Meg Moss" };

    internal static readonly ClaimedMentor Mo = new() { Mentor = "2000002", Name = "Mo Mill" };

    internal static readonly ClaimedEct Ann = Ect("1000001", "Ann Ash") with { Mentor = Meg.Mentor };

    internal static readonly ClaimedEct Bob = Ect("1000002", "Bob Birch") with { Mentor = Meg.Mentor };

    internal static ClaimedEct Ect(string id, string name) => new()
    {
        Ect = id,
        Name = name,
        School = "122222",
        Area = FundingArea.EnglandExcludingLondon,
        Cohort = 2024,
        Year1From = new(2024, 9, 1),
        Year2From = new(2025, 9, 1),
        Year2To = new(2026, 8, 31),
    };

    internal static ClaimedEct In2025(ClaimedEct ect) => ect with { Cohort = 2025, Year1From = new(2025, 9, 1), Year2From = new(2026, 9, 1), Year2To = new(2027, 8, 31) };

    internal static ClaimedEct In2026(ClaimedEct ect) => ect with { Cohort = 2026, Year1From = new(2026, 9, 1), Year2From = new(2027, 9, 1), Year2To = new(2028, 8, 31) };

    internal static ClaimedEct In2021(ClaimedEct ect) => ect with { Cohort = 2021, Year1From = new(2021, 9, 1), Year2From = new(2022, 9, 1), Year2To = new(2023, 8, 31) };

    internal static FundingStatement Of(LocalDate asAt, ClaimFacts facts) => FundingStatement.For(new(facts), FundingRates.Embedded, asAt);

    internal static IEnumerable<string> Paid(this FundingStatement statement, FundingComponent component = FundingComponent.MentorBackfill) =>
        statement.Lines.Where(line => line.Component == component).SelectMany(line => line.Payments.Select(payment => $"{line.School} {line.MentorName} {payment.AcademicYear} {payment.Amount}"));

    internal static FundingStatement Statement(LocalDate asAt, params IReadOnlyList<ClaimedEct> ects) =>
        FundingStatement.For(new(ects, [Meg]), FundingRates.Embedded, asAt);

    internal static FundingLine Line(this FundingStatement statement, ClaimedEct ect, FundingComponent component) =>
        statement.Lines.Single(line => line.Ect == ect.Ect && line.Component == component);

    internal static Money Pounds(decimal pounds) => Money.FromPounds(pounds);
}
