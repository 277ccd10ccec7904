using Ecf.Domain.Calendars;

namespace Ecf.Domain.Tests.Calendars;

public sealed class ClosureTests
{
    [Fact]
    public void Covers_FirstAndLast_AreInside()
    {
        var closure = new Closure(new(2026, 1, 6), new(2026, 1, 7), "Snow");

        Assert.Equal([false, true, true, false], new[] { 5, 6, 7, 8 }.Select(day => closure.Covers(new(2026, 1, day))));
    }

    [Fact]
    public void Constructor_EndingBeforeItStarts_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Closure(new(2026, 1, 6), new(2026, 1, 5), "Snow"));
}
