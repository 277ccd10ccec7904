using CsCheck;
using Ecf.Domain.Funding;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

public sealed class FundingLawsTests
{
    private static readonly Gen<ClaimedEct> AnyEct =
        from school in Gen.Int[111111, 111114]
        from area in Gen.Enum<FundingArea>()
        from cohort in Gen.Int[2023, 2026]
        from startsOn in Gen.Int[0, 60]
        from lastsFor in Gen.Int[0, 900]
        from mentor in Gen.Int[0, 4]
        from providerLed in Gen.Bool
        select Ect("", "An Ect") with
        {
            School = $"{school}",
            Area = area,
            Cohort = cohort,
            Year1From = new NodaTime.LocalDate(2024, 9, 1).PlusDays(startsOn),
            Left = lastsFor > 700 ? null : new NodaTime.LocalDate(2024, 11, 1).PlusDays(lastsFor),
            Mentor = mentor == 0 ? null : $"M{mentor}",
            ProviderLed = providerLed,
        };

    private static readonly Gen<List<ClaimedEct>> AnyEcts =
        AnyEct.List[0, 12].Select(ects => ects.Select((ect, index) => ect with { Ect = $"E{index:00}", Name = $"Ect {index}" }).ToList());

    private static readonly Gen<NodaTime.LocalDate> AnyDay = Gen.Int[0, 1000].Select(days => new NodaTime.LocalDate(2024, 6, 1).PlusDays(days));

    private static readonly IReadOnlyList<ClaimedMentor> Mentors =
        [.. Enumerable.Range(1, 4).Select(number => new ClaimedMentor { Mentor = $"M{number}", Name = $"Mentor {number}", FundedBefore = number == 4 })];

    [Fact]
    public void Totals_AnyClaim_AreTheSumOfLinesAndOfSchools() =>
        Gen.Select(AnyEcts, AnyDay).Sample((ects, asAt) =>
        {
            var statement = For(ects, asAt);
            Assert.Equal(ects.Count * 3, statement.Lines.Count);
            Assert.Equal(statement.InAll, statement.Lines.Sum(line => line.InAll));
            Assert.Equal(statement.ToDate, statement.Lines.Sum(line => line.ToDate));
            Assert.Equal(statement.InAll, statement.BySchool.Sum(school => school.InAll));
            Assert.Equal(statement.ToDate, statement.BySchool.Sum(school => school.ToDate));
        });

    [Fact]
    public void Lines_AnyOrderOfInput_AreTheSame() =>
        Gen.Select(AnyEcts.SelectMany(ects => Gen.Shuffle(ects.ToArray()).Select(shuffled => (ects, shuffled))), AnyDay).Sample((both, asAt) =>
            Assert.Equal(Told(For(both.ects, asAt)), Told(For(both.shuffled, asAt))));

    [Fact]
    public void Lines_AnyClaim_KeepTheirPromises() =>
        Gen.Select(AnyEcts, AnyDay).Sample((ects, asAt) => Assert.All(For(ects, asAt).Lines, line =>
        {
            Assert.True(Money.Zero <= line.ToDate && line.ToDate <= line.InAll);
            Assert.NotEmpty(line.Reason);
            Assert.NotEmpty(line.Working);
            Assert.Equal(line.InAll > Money.Zero, line.ExpectedOn is not null);
            Assert.False(line.Status == FundingStatus.NotPayable && line.InAll > Money.Zero);
            Assert.False(line.Status == FundingStatus.Payable && line.ToDate != line.InAll);
            Assert.False(line.Status == FundingStatus.NotYet && line.ToDate != Money.Zero);
        }));

    [Fact]
    public void Backfill_AnyClaim_IsAtMostTheDearestRateAMentor() =>
        AnyEcts.Sample(ects => Assert.All(
            For(ects, AfterAllPayments).Lines.Where(line => line.Component == FundingComponent.MentorBackfill && line.InAll > Money.Zero)
                .GroupBy(line => line.Mentor),
            lines => Assert.True(lines.Sum(line => line.InAll) <= Pounds(1929.24m) && lines.DistinctBy(line => line.School).Count() == lines.Count())));

    [Fact]
    public void InAll_AnEctAddedToAMentor_GrowsByYear2Alone() =>
        Gen.Int[1, 20].Sample(count =>
        {
            List<ClaimedEct> ects = [.. Enumerable.Range(0, count).Select(index => Ann with { Ect = $"E{index:00}" })];
            var more = For([.. ects.Select(ect => ect with { Mentor = "M1" }), Bob with { Mentor = "M1" }], AfterAllPayments);
            var before = For([.. ects.Select(ect => ect with { Mentor = "M1" })], AfterAllPayments);
            Assert.Equal(Pounds(2100), more.InAll - before.InAll);
        });

    [Fact]
    public void ToDate_LaterDay_IsNoLess() =>
        Gen.Select(AnyEcts, AnyDay, Gen.Int[0, 400]).Sample((ects, asAt, days) =>
            Assert.True(For(ects, asAt).ToDate <= For(ects, asAt.PlusDays(days)).ToDate));

    private static IEnumerable<string> Told(FundingStatement statement) =>
        statement.Lines.Select(line => $"{line.Id} {line.ToDate} {line.InAll} {line.Status} {line.Working} {line.Reason} {line.ExpectedOn}");

    private static FundingStatement For(IReadOnlyList<ClaimedEct> ects, NodaTime.LocalDate asAt) =>
        FundingStatement.For(new(ects, Mentors), FundingRates.Embedded, asAt);
}
