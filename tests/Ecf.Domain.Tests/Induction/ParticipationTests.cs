using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Tests.Induction;

public sealed class ParticipationTests
{
    private static readonly Trn Anybody = Trn.Parse("0001234", null);

    public static TheoryData<ParticipationReason> Reasons => [.. Enum.GetValues<ParticipationReason>()];

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Reason_Any_HasAWordForFilesAndOneForPeople(ParticipationReason reason)
    {
        Assert.Single(ParticipationNames.Reasons, word => word.Value == reason);
        Assert.NotEqual("", reason.Display());
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Fits_StatusWithoutReason_IsFalse(ParticipationReason reason) => Assert.All(
        Enum.GetValues<ParticipationStatus>().Where(status => !status.NeedsReason()), status => Assert.False(reason.Fits(status, PersonRole.Mentor)));

    [Fact]
    public void Fits_ReasonsOfAnEct_AreFiveToDeferAndFiveToWithdraw()
    {
        Assert.Equal(5, Fitting(ParticipationStatus.Deferred, PersonRole.EarlyCareerTeacher));
        Assert.Equal(5, Fitting(ParticipationStatus.Withdrawn, PersonRole.EarlyCareerTeacher));
        Assert.Equal(6, Fitting(ParticipationStatus.Withdrawn, PersonRole.Mentor));
    }

    [Fact]
    public void Display_EveryStatus_IsItsWord() =>
        Assert.Equal(["joining", "active", "deferred", "withdrawn", "completed"], Enum.GetValues<ParticipationStatus>().Select(status => status.Display()));

    [Fact]
    public void Display_EveryRole_IsWhatSchoolsSay() =>
        Assert.Equal(["ECT", "mentor", "induction tutor", "facilitator"], Enum.GetValues<PersonRole>().Select(role => role.Display()));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Covers_ADay_FromTheFirstToTheLast(int day, bool covers)
    {
        var (from, to) = (new LocalDate(2025, 9, 2), new LocalDate(2025, 9, 4));
        Assert.Equal(covers, new Participation(Anybody, PersonRole.Mentor, ParticipationStatus.Active, from, to).Covers(new(2025, 9, day)));
        Assert.Equal(covers, new Tutorship(Urn.Parse("123456", null), Anybody, from, to).Covers(new(2025, 9, day)));
        Assert.Equal(covers, new Facilitator("a", "A", from, to).Covers(new(2025, 9, day)));
    }

    private static int Fitting(ParticipationStatus status, PersonRole role) => Enum.GetValues<ParticipationReason>().Count(reason => reason.Fits(status, role));
}
