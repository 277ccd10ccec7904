using CsCheck;
using Ecf.Domain.Funding;
using NodaTime;
using static Ecf.Domain.Tests.Funding.SomeClaim;

namespace Ecf.Domain.Tests.Funding;

/// <summary>What mentors' training brings, where and when: the cases of the grant summary and the conditions of grant.</summary>
public sealed class BackfillTests
{
    private static readonly LocalDate January = new(2025, 1, 1);

    [Fact]
    public void For_TwoMentorsSharingAYear_PaysEachItsTermsAndTheYearExactly()
    {
        var statement = Of(AfterAllPayments, Facts(Ann with { Left = new(2025, 8, 31) }, new ClaimedMentoring(Ann.Ect, January, Mo.Mentor)));

        Assert.Equal(["122222 Meg Moss 2024 £262.68", "122222 Mo Mill 2024 £525.37"], statement.Paid());
        Assert.Equal("£788.05", statement.InAll.Display());
        Assert.Equal(["£262.68⅓", "£525.36⅔"], statement.Lines.SelectMany(line => line.Payments).Select(payment => payment.Exact));
    }

    [Fact]
    public void For_AMentorWhoLeavesUnreplaced_PaysAThirdOfTheYear()
    {
        var statement = Of(AfterAllPayments, Facts(Ann, new ClaimedMentoring(Ann.Ect, January, null)));

        Assert.Equal(["122222 Meg Moss 2024 £262.68"], statement.Paid());
    }

    [Fact]
    public void For_ThreeMentorsInAYear_LosesNoPenny()
    {
        var kit = new ClaimedMentor { Mentor = "2000003", Name = "Kit Kerr" };
        var facts = Facts(Ann, new(Ann.Ect, January, Mo.Mentor), new(Ann.Ect, new(2025, 4, 1), kit.Mentor));

        var statement = Of(AfterAllPayments, new() { Ects = facts.Ects, Mentors = [Meg, Mo, kit], Mentorings = facts.Mentorings });

        Assert.Equal(
            ["122222 Meg Moss 2024 £262.69", "122222 Mo Mill 2024 £262.68", "122222 Kit Kerr 2024 £262.68", "122222 Kit Kerr 2025 £788.05"],
            statement.Paid());
    }

    [Fact]
    public void For_AJanuaryStart_IsPaidOverThreeYears()
    {
        var ect = Ann with { Year1From = new(2025, 1, 6), Year2From = new(2026, 1, 5), Year2To = new(2026, 12, 18) };

        Assert.Equal(["122222 Meg Moss 2024 £525.37", "122222 Meg Moss 2025 £788.05", "122222 Meg Moss 2026 £262.68"], Statement(AfterAllPayments, ect).Paid());
    }

    [Fact]
    public void For_AnEctWhoMoves_PaysEachSchoolForItsTerms()
    {
        var statement = Of(AfterAllPayments, new()
        {
            Ects = [Ann],
            Mentors = [Meg, Mo with { Cohort = 2024 }],
            Moves = [new(Ann.Ect, new(2026, 1, 1), "133333", FundingArea.InnerLondon)],
            Mentorings = [new(Ann.Ect, new(2026, 1, 1), Mo.Mentor)],
        });

        Assert.Equal(["122222 Meg Moss 2024 £788.05", "122222 Meg Moss 2025 £262.68", "133333 Mo Mill 2025 £643.08"], statement.Paid().Take(3));
        Assert.Equal(["£0.00", "£1,500.00"], statement.Lines.Where(line => line.Component == FundingComponent.TimeOffTimetable).Select(line => line.InAll.Display()));
        Assert.Equal(
            "moved to school 133333 on 1 January 2026: year 2 is paid to the school of 31 August; schools settle between themselves",
            statement.Lines.First(line => line.Component == FundingComponent.TimeOffTimetable).Reason);
    }

    [Theory]
    [InlineData(2021, "122222 Meg Moss 2021 £788.05", "122222 Meg Moss 2022 £788.05")]
    [InlineData(2022, "122222 Meg Moss 2022 £788.05", "122222 Meg Moss 2023 £788.05")]
    public void For_AYearOfInstalments_PaysEighteenHoursInItsSummer(int year, string first, string second)
    {
        var ect = Ann with { Cohort = year, Year1From = new(year, 9, 1), Year2From = new(year + 1, 9, 1), Year2To = new(year + 2, 8, 31) };

        Assert.Equal([first, second], Statement(AfterAllPayments, ect).Paid());
    }

    [Fact]
    public void For_AJanuaryStartInAYearOfInstalments_IsPaidTheWholeInstalment()
    {
        var ect = Ann with { Cohort = 2022, Year1From = new(2023, 1, 4), Year2From = new(2024, 1, 4), Year2To = new(2024, 12, 20) };

        Assert.Equal(["122222 Meg Moss 2022 £788.05", "122222 Meg Moss 2023 £788.05"], Statement(AfterAllPayments, ect).Paid());
    }

    [Theory]
    [InlineData("2022-05-31", "2021 £788.05 Payable", "2022 £788.05 Payable")]
    [InlineData("2022-06-01", "2021 £0.00 NotPayable", "2022 £788.05 Payable")]
    public void For_ARegistrationAroundTheCut_CountsTheLastDayOfMay(string registered, string first, string second)
    {
        var mentor = Meg with { RegisteredOn = NodaTime.Text.LocalDatePattern.Iso.Parse(registered).Value };

        var line = FundingStatement.For(new([In2021(Ann)], [mentor]), FundingRates.Embedded, AfterAllPayments).Line(Ann, FundingComponent.MentorBackfill);

        Assert.Equal([first, second], line.Payments.Select(payment => $"{payment.AcademicYear} {payment.Amount} {payment.Status}"));
    }

    [Fact]
    public void For_ASecondInstalmentWithoutFourDeclarations_IsNotPaid()
    {
        var line = FundingStatement.For(new([In2021(Ann)], [Meg with { TermsDeclared = 3 }]), FundingRates.Embedded, AfterAllPayments).Line(Ann, FundingComponent.MentorBackfill);

        Assert.Equal(Pounds(788.05m), line.InAll);
        Assert.Contains("nothing for instalment 2, of 2022/23: no declaration is known", line.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void For_AReplacementInAYearOfInstalments_BringsTheSecondAlone()
    {
        var statement = Of(AfterAllPayments, Facts(In2021(Ann), new ClaimedMentoring(Ann.Ect, new(2022, 9, 1), Mo.Mentor)));

        Assert.Equal(["122222 Meg Moss 2021 £788.05", "122222 Mo Mill 2022 £788.05"], statement.Paid());
        Assert.Contains("instalment 2, of 2022/23", statement.Lines.Single(line => line.Mentor == Mo.Mentor && line.Component == FundingComponent.MentorBackfill).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void For_TermsNotDeclared_AreNotPaidOnceTheYearIsOver()
    {
        var declared = FundingStatement.For(new([Ann], [Meg with { TermsDeclared = 2 }]), FundingRates.Embedded, new(2025, 9, 1)).Line(Ann, FundingComponent.MentorBackfill);

        Assert.Equal(["£525.37", "£0.00", "£788.05"], declared.Payments.Select(payment => payment.Amount.Display()));
        Assert.Contains("nothing for summer 2025: no declaration is known", declared.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void For_ARegistrationAfterAugust_LosesThatYear()
    {
        var line = FundingStatement.For(new([Ann], [Meg with { RegisteredOn = new(2025, 9, 1) }]), FundingRates.Embedded, AfterAllPayments).Line(Ann, FundingComponent.MentorBackfill);

        Assert.Equal(Pounds(788.05m), line.InAll);
        Assert.Contains("Meg Moss was registered on 1 September 2025, too late for that year", line.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void For_AnyHandovers_ShareTheRateExactly() => Gen.Int[0, 3].Array[5].Sample(mentors =>
    {
        var terms = new[] { January, new(2025, 4, 1), new(2025, 9, 1), new(2026, 1, 1), new(2026, 4, 1) };
        var changes = terms.Zip(mentors, (day, mentor) => new ClaimedMentoring(Ann.Ect, day, $"M{mentor}"));
        var statement = Of(AfterAllPayments, new()
        {
            Ects = [Ann with { Mentor = "M0" }],
            Mentors = [.. Enumerable.Range(0, 4).Select(number => new ClaimedMentor { Mentor = $"M{number}", Name = $"Mentor {number}", Cohort = 2024 })],
            Mentorings = [.. changes],
        });
        Assert.Equal(Pounds(1576.10m), statement.Lines.Where(line => line.Component == FundingComponent.MentorBackfill).Sum(line => line.InAll));
    });

    private static ClaimFacts Facts(ClaimedEct ect, params IReadOnlyList<ClaimedMentoring> changes) => new() { Ects = [ect], Mentors = [Meg, Mo], Mentorings = changes };
}
