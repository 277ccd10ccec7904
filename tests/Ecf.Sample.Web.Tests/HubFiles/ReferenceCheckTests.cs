using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class ReferenceCheckTests
{
    [Theory]
    [InlineData("edt-ecte-2025-ekt", "edt-ecte-2025-mentor", "nottingham-city", "ECF810 $.cohorts[0].ectProgramme")]
    [InlineData("edt-ecte-2025-ect", "edt-ecte-2025-mentor", "notingham-city", "ECF811 $.cohorts[0].calendars[0]")]
    [InlineData("edt-ecte-2025-ect", "edt-ecte-2025-ect", "nottingham-city", "ECF812 $.cohorts[0].mentorProgramme")]
    [InlineData("edt-ecte-2025-ect", "redhill-mentor-as-printed", "nottingham-city", "ECF813 $.cohorts[0].mentorProgramme")]
    public void Of_OneSlip_SaysWhereAndWhat(string ects, string mentors, string calendar, string finding) =>
        Assert.Equal(finding, $"{Assert.Single(Check(ects, mentors, calendar)).Code} {Assert.Single(Check(ects, mentors, calendar)).Path}");

    [Fact]
    public void Of_AMisspeltProgramme_NamesTheRightOne() =>
        Assert.Contains("did you mean \"edt-ecte-2025-ect\"", Check("edt-ecte-2025-ekt", "edt-ecte-2025-mentor", "nottingham-city")[0].Sentence);

    [Fact]
    public void Of_TheSampleHub_HasNoError() => Assert.DoesNotContain(ReferenceCheck.Of(Some.Hub, Some.Library), finding => finding.Severity == Severity.Error);

    private static List<Finding> Check(string ects, string mentors, string calendar) => [.. ReferenceCheck.Of(
        new() { Cohorts = [new() { Year = 2025, EctProgramme = ects, MentorProgramme = mentors, Calendars = [calendar] }] }, Some.Library)];
}
