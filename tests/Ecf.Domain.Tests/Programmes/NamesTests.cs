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
    [InlineData(Audience.InductionTutor, "Induction tutors")]
    [InlineData(Audience.Both, "Early career teachers and mentors")]
    public void Display_OfAudience_IsWhatPeopleRead(Audience audience, string name) => Assert.Equal(name, audience.Display());

    [Theory]
    [InlineData(Deliverer.Unspecified, "Unspecified")]
    [InlineData(Deliverer.LeadProvider, "Lead provider")]
    [InlineData(Deliverer.DeliveryPartner, "Delivery partner")]
    [InlineData(Deliverer.School, "School")]
    public void Display_OfDeliverer_IsWhatPeopleRead(Deliverer deliverer, string name) => Assert.Equal(name, deliverer.Display());

    [Theory]
    [InlineData(ProgrammeVariant.Template, "Everyone, as the provider gives it")]
    [InlineData(ProgrammeVariant.Hub, "The hub's own schools")]
    [InlineData(ProgrammeVariant.SeptemberStart, "Those who start in September")]
    [InlineData(ProgrammeVariant.JanuaryStart, "Those who start in January")]
    [InlineData(ProgrammeVariant.AprilStart, "Those who start in April")]
    [InlineData(ProgrammeVariant.Reduced, "One person whose induction was reduced")]
    [InlineData(ProgrammeVariant.PartTime, "One person who works part time")]
    [InlineData(ProgrammeVariant.Extended, "One person whose induction was extended")]
    public void Display_OfVariant_IsWhatPeopleRead(ProgrammeVariant variant, string name) => Assert.Equal(name, variant.Display());

    [Fact]
    public void Display_OfAnyKind_IsWordsWithOneCapital() => Assert.All(
        Enum.GetValues<SessionKind>(), kind => Assert.Equal(1, kind.Display().Count(char.IsUpper)));

    [Theory]
    [InlineData(SessionKind.LocalGroup, "Local group")]
    [InlineData(SessionKind.PreWork, "Work before a session")]
    [InlineData(SessionKind.Clinic, "Clinic")]
    public void Display_OfKind_IsWhatPeopleRead(SessionKind kind, string name) => Assert.Equal(name, kind.Display());
}
