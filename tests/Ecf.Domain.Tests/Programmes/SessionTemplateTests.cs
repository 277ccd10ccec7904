using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class SessionTemplateTests
{
    private static readonly SessionTemplate Webinars =
        new() { Strand = "webinars", In = Anchor.Year(1), Delivery = Delivery.Online, Count = 2, Length = Hours.Of(1, 15) };

    [Fact]
    public void Total_CountedSessions_IsCountTimesLength() => Assert.Equal(Hours.Of(2, 30), Webinars.Total);

    [Theory]
    [InlineData(Cadence.Weekly)]
    [InlineData(Cadence.Fortnightly)]
    public void Total_Meetings_IsNone(Cadence cadence)
    {
        var meeting = Webinars with { Cadence = cadence };
        Assert.True(meeting.IsMeeting);
        Assert.Equal(Hours.Zero, meeting.Total);
    }

    [Fact]
    public void Total_NoLength_IsNone() => Assert.Equal(Hours.Zero, (Webinars with { Length = null }).Total);
}
