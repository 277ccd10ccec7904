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
}
