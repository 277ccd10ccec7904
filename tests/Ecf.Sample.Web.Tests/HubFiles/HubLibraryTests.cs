using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.HubFiles;

namespace Ecf.Sample.Web.Tests.HubFiles;

public sealed class HubLibraryTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "HubFolders");

    private static readonly TrainingStart Autumn2024 = new(new(2024), TermName.Autumn);

    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_ACase_GivesItsFindings(string name) => Assert.Equal(
        File.ReadAllText(Path.Combine(Folder, name + ".findings.txt")), string.Concat(LibraryOf(name).Findings.Select(finding => $"{finding}\n")));

    [Fact]
    public void Of_TwoCalendarsOfOneId_KeepsTheFirst() => Assert.Equal("The first", LibraryOf("two-calendars-of-one-id").Calendars["town"].Name);

    [Fact]
    public void Of_TwoProgrammesOfOneId_KeepsTheFirst() => Assert.Equal(Audience.EarlyCareerTeacher, LibraryOf("two-programmes-of-one-id").Programmes["mine"].Audience);

    [Fact]
    public void Of_LayersInAnyOrder_EachLiesOverTheOneBelow()
    {
        var library = LibraryOf("every-kind-of-layer");
        Assert.Equal(
            [ProgrammeVariant.Template, ProgrammeVariant.Hub, ProgrammeVariant.JanuaryStart, ProgrammeVariant.PartTime],
            library.Programmes["one-person"].Layers.Select(layer => layer.Variant));
        Assert.Equal(
            [
                "one-person: live@Y1T1 stands in programmes/d-hub.json at $.changes[0], before in edt-ecte-2025-ect.json at $.sessions[0]",
                "one-person: live@Y1T2 stands in programmes/c-january.json at $.changes[0], before in edt-ecte-2025-ect.json at $.sessions[1]",
                "one-person: live@Y1T3 stands in edt-ecte-2025-ect.json at $.sessions[2]",
                "one-person: self-study@Y1T1 stands in programmes/a-one-person.json at $.changes[0], before in edt-ecte-2025-ect.json at $.sessions[3]",
            ],
            CellOrigin.Of(library.Programmes["one-person"]).Take(4).Select(cell => cell.ToString()));
    }

    [Theory]
    [InlineData("hub", TermName.Autumn, "hub")]
    [InlineData("hub", TermName.Spring, "january")]
    [InlineData("hub", TermName.Summer, "april")]
    [InlineData("january", TermName.Spring, "january")]
    [InlineData("one-person", TermName.Summer, "one-person")]
    public void Followed_ByStart_IsWhatTheOverrideForThatStartMakesOfIt(string entered, TermName term, string followed) =>
        Assert.Equal(followed, LibraryOf("every-kind-of-layer").Followed(entered, new(new(2025), term))!.Id);

    [Fact]
    public void Followed_NotAmongTheFiles_IsNone() => Assert.Null(Some.Library.Followed("nothing-like-it", Autumn2024));

    [Fact]
    public void Place_ASchoolInAPlan_HasTheDatesOfThePlan()
    {
        var placed = Some.Library.Place(Some.Library.Programmes["redmill-ect-2026"], School("990381"), new(new(2026), TermName.Autumn));
        var live = placed.Sessions.Where(session => session.Strand == "live").ToList();

        Assert.Equal((new LocalDate(2027, 1, 27), new LocalTime(9, 30)), (live[1].Date, live[1].At));
        Assert.All(live, session => Assert.Equal(IsoDayOfWeek.Wednesday, session.Date.DayOfWeek));
        Assert.DoesNotContain(live, session => session.Date >= new LocalDate(2026, 9, 28) && session.Date <= new LocalDate(2026, 10, 2));
    }

    [Fact]
    public void Place_SchoolsOfAGroup_MeetOnTheSameDays()
    {
        var dates = new[] { "990381", "990395", "990402" }.Select(urn => string.Join(' ', Some.Library
            .Place(Some.Library.Programmes["redmill-ect-2026"], School(urn), new(new(2026), TermName.Autumn)).Sessions.Where(session => session.Strand == "live").Select(session => session.Date)));
        Assert.Single(dates.Distinct());
    }

    [Fact]
    public void Place_ASchoolInNoPlan_HasTheDatesOfItsCalendar()
    {
        var (programme, start) = (Some.Library.Programmes["redmill-ect-2026"], new TrainingStart(new(2026), TermName.Autumn));
        Assert.Equal(
            Scheduler.Place(programme, Some.Library.Calendars["sample-staffordshire"], start).Sessions,
            Some.Library.Place(programme, School("990409"), start).Sessions);
    }

    private static School School(string urn) => Some.Records.Schools.Single(school => school.Urn.ToString() == urn);

    private static HubLibrary LibraryOf(string name) => HubLibrary.Of(new(Path.Combine(Folder, name)));
}
