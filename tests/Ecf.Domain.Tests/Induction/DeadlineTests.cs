using System.Text;
using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Tests.Induction;

public sealed class DeadlineTests
{
    // From Friday 16 July 2027. The tenth working day after it is 30 July; ten beginning with it end a day before. Twenty pass no bank holiday (30 August).
    [Fact]
    public void On_TheDayOfTheEvent_IsTheLastDayOfEach() => Assert.Equal(
        [new(2027, 7, 30), new(2027, 7, 29), new(2027, 7, 29), new(2027, 8, 12), new(2027, 7, 20), new(2027, 8, 13), new(2027, 7, 30)],
        Deadline.All.Select(deadline => deadline.On(new(2027, 7, 16)).Date!.Value));

    [Fact]
    public void All_Deadlines_AreOfThreeTenOrTwentyDaysWithTheirSource() =>
        Assert.All(Deadline.All, deadline => Assert.True(deadline.WorkingDays is 3 or 10 or 20 && deadline.Paragraph.Length > 0, deadline.Name));

    [Fact]
    public void On_ADayPastTheBankHolidays_IsNotKnown() => Assert.Null(Deadline.Decision.On(new LocalDate(2029, 7, 16)).Date);

    // Three working days beginning with Friday 16 July 2027, of which Monday is proclaimed a bank holiday: Friday, Tuesday, Wednesday.
    [Fact]
    public void On_ADayBeforeABankHolidayProclaimedLate_CountsWithIt()
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes("""
            { "asOf": "2027-06-01", "source": { "title": "Made up", "address": "none", "retrieved": "2027-06-01" }, "from": 2027, "to": 2027,
              "days": [ { "date": "2027-07-19", "name": "A jubilee" } ] }
            """));
        WorkingDays proclaimed = new(BankHolidays.Read(json, "proclaimed.json").Value);

        Assert.Equal([new(2027, 7, 20), new(2027, 7, 21)], new[] { null, proclaimed }.Select(days => Deadline.Notice.On(new(2027, 7, 16), days).Date!.Value));
    }
}
