using Ecf.Domain.Calendars;

namespace Ecf.Domain.Tests.Calendars;

public sealed class InsetDayTests
{
    [Fact]
    public void Display_SaysWhatItIsCalledAndWhetherItIsFixed()
    {
        Assert.Equal("INSET day", new InsetDay(new(2025, 9, 1)).Display());
        Assert.Equal("Safeguarding", new InsetDay(new(2025, 9, 1), Name: "Safeguarding").Display());
        Assert.Equal("INSET day (recommended; the school decides)", new InsetDay(new(2026, 7, 27), Recommended: true).Display());
    }
}
