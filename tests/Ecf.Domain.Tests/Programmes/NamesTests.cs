using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class NamesTests
{
    [Theory]
    [InlineData(Delivery.Unspecified, "Unspecified")]
    [InlineData(Delivery.FaceToFace, "Face to face")]
    [InlineData(Delivery.Online, "Online")]
    [InlineData(Delivery.SelfStudy, "Self-study")]
    [InlineData(Delivery.InSchool, "In school")]
    public void Display_OfDelivery_IsWhatPeopleRead(Delivery delivery, string name) => Assert.Equal(name, delivery.Display());

    [Theory]
    [InlineData(Audience.EarlyCareerTeacher, "Early career teachers")]
    [InlineData(Audience.Mentor, "Mentors")]
    public void Display_OfAudience_IsWhatPeopleRead(Audience audience, string name) => Assert.Equal(name, audience.Display());
}
