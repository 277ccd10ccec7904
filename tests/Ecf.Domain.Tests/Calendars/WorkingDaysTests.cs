using CsCheck;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Tests.Calendars;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = new();

    private static readonly Gen<LocalDate> Known = Gen.Int[0, 2800].Select(days => new LocalDate(2021, 1, 1).PlusDays(days));

    // Friday 17 July 2026: the ten beginning with it end on Thursday 30 July, and ten after it on the day after that.
    [Fact]
    public void Count_OverASchoolHoliday_CountsItsWeekDays() =>
        Assert.Equal(
            (new(new(2026, 7, 30), "10 working days beginning with 17 July 2026"), new WorkingDayAnswer(new(2026, 7, 31), "10 working days after 17 July 2026")),
            (Days.BeginningWith(new(2026, 7, 17), 10), Days.After(new(2026, 7, 17), 10)));

    // Friday 18 December 2026 and the four days to 24 December are five; Christmas Day and Monday 28 December (for Boxing Day) are passed over.
    [Fact]
    public void BeginningWith_OverChristmas_PassesOverTheBankHolidays()
    {
        var answer = Days.BeginningWith(new(2026, 12, 18), 6);

        Assert.Equal(new LocalDate(2026, 12, 29), answer.Date);
        Assert.StartsWith("6 working days beginning with 18 December 2026, passing over Christmas Day on 25 December 2026 and ", answer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void BeginningWith_ASaturday_CountsFromMonday() => Assert.Equal(new LocalDate(2026, 7, 22), Days.BeginningWith(new(2026, 7, 18), 3).Date);

    [Fact]
    public void After_PastTheHorizon_SaysSoAndGuessesNothing()
    {
        var answer = Days.After(new(2028, 12, 20), 10);

        Assert.Null(answer.Date);
        Assert.Equal("10 working days after 20 December 2028: not known, because the bank holidays are known from 1 January 2021 to 31 December 2028", Year(answer.Reason));
    }

    [Fact]
    public void IsWorkingDay_OfEachKind_IsKnownOrNot() => Assert.Equal(
        [true, false, false, null],
        new[] { new LocalDate(2026, 8, 3), new(2026, 8, 1), new(2026, 8, 31), new(2029, 5, 7) }.Select(Days.IsWorkingDay));

    [Fact]
    public void Between_TheDayAndTheAnswer_IsTheCount() => Gen.Select(Known, Gen.Int[1, 60]).Sample((day, count) =>
        Days.BeginningWith(day, count).Date is not { } last || (Days.Between(day, last) == count && Days.IsWorkingDay(last) == true));

    [Fact]
    public void After_ADay_IsBeginningWithTheNext() => Gen.Select(Known, Gen.Int[1, 60]).Sample((day, count) =>
        Days.After(day, count).Date == Days.BeginningWith(day.PlusDays(1), count).Date);

    [Fact]
    public void Between_AcrossTheHorizon_IsNotKnown() => Assert.Null(Days.Between(new(2028, 12, 29), new(2029, 1, 2)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public void BeginningWith_NoCount_SaysWhatIsAllowed(int count)
    {
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Days.BeginningWith(new(2026, 7, 17), count));
        Assert.Contains("give a number from 1 to 1000", refused.Message, StringComparison.Ordinal);
    }

    // The first year known may grow with the embedded list; the horizon is what this is about.
    private static string Year(string reason) => reason.Replace(BankHolidays.EnglandAndWales.KnownFrom.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), "2021", StringComparison.Ordinal);
}
