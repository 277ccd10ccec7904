using System.Text;
using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Reporting.Imports;
using NodaTime;

namespace Ecf.Reporting.Tests.Imports;

public sealed class ImportPlanTests
{
    private const string People = "TRN,Name,Role,School URN,Start date,Cohort,Subject,FTE,At school from,Left on\n";

    [Fact]
    public void Plan_HundredThousandBadRows_ListsTheFirstAndCountsAll()
    {
        var csv = new StringBuilder("TRN,Session,Mark\n");
        for (var row = 0; row < 100_000; row++)
        {
            csv.Append("1234567,").Append(row).Append(",perhaps\n");
        }

        csv.Append("0012345,Y1T1-webinar-1,attended\n");
        var plan = SomeHub.Plan(ImportKind.Attendance, csv.ToString(), SomeHub.WithPeople());
        Assert.Equal((1_000, 100_000, 100_001), (plan.Findings.Count, plan.Counts.Single(count => count.Code == "ECF772").Count, plan.Rows));
        Assert.Equal((100_000, 100_000, 1), (plan.Rejected!.Rows.Count, plan.Count(RowOutcome.Rejected), plan.Changes.Count));
    }

    [Fact]
    public void Plan_ThousandsOfRows_TellsHowFarItIs()
    {
        var told = new List<int>();
        using var file = SomeMarksOf(3_500);
        ImportPlanner.Plan(ImportKind.Attendance, new(file, "marks.csv") { Progress = new Told(told) }, SomeHub.WithPeople());

        Assert.Equal([1_000, 2_000, 3_000], told);
    }

    [Fact]
    public void Plan_StoppedWhileReading_ReturnsNothing()
    {
        using var stop = new CancellationTokenSource();
        using var file = SomeMarksOf(3_500);
        var told = new List<int>();

        Assert.Throws<OperationCanceledException>(() => ImportPlanner.Plan(
            ImportKind.Attendance, new(file, "marks.csv") { Progress = new Told(told, stop) }, SomeHub.WithPeople(), stop.Token));
        Assert.Equal([1_000], told);
    }

    [Fact]
    public void Plan_EmptyCells_LeaveWhatIsOnRecord()
    {
        var plan = SomeHub.Plan(ImportKind.Participants, People + "0012345,Ada Abara,ECT,123456,01/09/2026,2026,,,,\n", SomeHub.WithPeople());
        Assert.Equal(1, plan.Count(RowOutcome.Unchanged));
    }

    [Fact]
    public void Plan_OtherValues_UpdateWithWhatWasBefore()
    {
        var plan = SomeHub.Plan(ImportKind.Participants, People + "0012345,Ada Abara-Bell,ECT,123456,01/09/2026,2026,,0.6,,31/07/2027\n", SomeHub.WithPeople());
        var change = Assert.Single(plan.Changes);
        Assert.Equal(("Ada Abara", false), (((EarlyCareerTeacher)change.Before!).Name, change.IsNew));
        Assert.Equal(new EarlyCareerTeacher(SomeHub.Trn("0012345"), "Ada Abara-Bell", "Physics", 2026, "ect-programme", new(2026, 9, 1), new(0.6m), new LocalDate(2027, 7, 31)), change.Record);
        Assert.Equal(1, plan.Count(RowOutcome.Updated));
    }

    [Fact]
    public void Plan_NameWithItsAccentsPutTogetherOtherwise_IsTheSameName()
    {
        var hub = SomeHub.Of([new(0, new EarlyCareerTeacher(SomeHub.Trn("1000001"), "José", "", 2026, "ect-programme", new(2026, 9, 1), default)), new(0, new SchoolPeriod(SomeHub.Trn("1000001"), SomeHub.Urn("123456"), new(2026, 9, 1)))]);
        Assert.Empty(SomeHub.Plan(ImportKind.Participants, People + "1000001,Jose\u0301,ECT,123456,01/09/2026,2026,,,,\n", hub).Changes);
    }

    [Fact]
    public void Plan_MoveWithItsDay_EndsTheTimeBefore()
    {
        var plan = SomeHub.Plan(ImportKind.Participants, People + "0012345,Ada Abara,ECT,123457,01/09/2026,2026,,,01/01/2027,\n", SomeHub.WithPeople());
        var ada = SomeHub.Trn("0012345");
        Assert.Equal(
            [new SchoolPeriod(ada, SomeHub.Urn("123456"), new(2026, 9, 1), new LocalDate(2026, 12, 31)), new SchoolPeriod(ada, SomeHub.Urn("123457"), new(2027, 1, 1))],
            plan.Changes.Select(change => change.Record));
    }

    [Fact]
    public void Plan_EctWhoMentorsToo_HasOneTimeAtSchool()
    {
        var plan = SomeHub.Plan(ImportKind.Participants, People + "1000001,A,ECT,123456,01/09/2026,2026,,,,\n1000001,A,mentor,123456,01/09/2026,2026,,,,\n");
        Assert.Equal(3, plan.Changes.Count);
        Assert.Single(plan.Changes.Select(change => change.Record).OfType<SchoolPeriod>());
    }

    [Fact]
    public void Plan_OneMentorEndsAsAnotherBegins_TakesBothInAnyOrder()
    {
        var before = new Mentorship(SomeHub.Trn("0012345"), SomeHub.Trn("0023456"), new(2026, 9, 1));
        var plan = SomeHub.Plan(ImportKind.Mentorships, "Mentor TRN,ECT TRN,From,To\n0034567,0012345,01/01/2027,\n0023456,0012345,01/09/2026,31/12/2026\n", SomeHub.WithPeople(before));
        Assert.Equal((1, 1, 0), (plan.Count(RowOutcome.Created), plan.Count(RowOutcome.Updated), plan.Errors));
        Assert.Equal(before, plan.Changes.Single(change => !change.IsNew).Before);
    }

    [Fact]
    public void Plan_MarksOfMentorsAndEcts_AreTakenWithTheirLengths()
    {
        var plan = SomeHub.Plan(ImportKind.Attendance, "TRN,Session,Mark,Hours,Recorded on,Evidence\n0012345,Y1T1-webinar-1,present,1.5,16/10/2026,verified\n0023456,Y1T1-mentor-1,absent,,,\n", SomeHub.WithPeople());
        Assert.Equal(
            [
                new RegisterEntry("0012345", "Y1T1-webinar-1", Mark.Attended, new(2026, 10, 16)) { Minutes = 90, Evidence = Evidence.Verified },
                new RegisterEntry("0023456", "Y1T1-mentor-1", Mark.Absent, SomeHub.Day),
            ],
            plan.Changes.Select(change => change.Record));
    }

    [Fact]
    public void Plan_MarksTakenBefore_AreUnchangedOnALaterDay()
    {
        const string Csv = "TRN,Session,Mark\n0012345,Y1T1-webinar-1,attended\n";
        var hub = SomeHub.WithPeople(new RegisterEntry("0012345", "Y1T1-webinar-1", Mark.Attended, new(2026, 9, 2)));
        Assert.Empty(SomeHub.Plan(ImportKind.Attendance, Csv, hub).Changes);
    }

    [Fact]
    public void Plan_ItsMaking_ChangesNothingAndIsTheSameEachTime()
    {
        var hub = SomeHub.WithPeople();
        const string Csv = People + "1000001,A,ECT,123456,01/09/2026,2026,,,,\n";
        var first = SomeHub.Plan(ImportKind.Participants, Csv, hub);
        Assert.Equal(first.Fingerprint, SomeHub.Plan(ImportKind.Participants, Csv, hub).Fingerprint);
        Assert.NotEqual(first.Fingerprint, SomeHub.Plan(ImportKind.Participants, Csv, SomeHub.Of(first.Changes)).Fingerprint);
        Assert.Single(hub.Ects);
    }

    [Theory]
    [InlineData("09/25/2026")]
    [InlineData("25/09/2026")]
    public void Plan_UnderOtherCultures_IsTheSame(string day)
    {
        var csv = $"TRN,Name,Role,School URN,Start date,Cohort,FTE\n1000001,I,ECT,123456,01/09/2026,2026,0.6\n1000002,i,MENTOR,123456,{day},2026,\n";
        var here = SomeHub.Plan(ImportKind.Participants, csv).Fingerprint;
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "de-DE", "tr-TR", "ar-SA", "en-US", "" })
            {
                Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
                Assert.Equal(here, SomeHub.Plan(ImportKind.Participants, csv).Fingerprint);
            }
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Plan_SeveralSheets_ReadsTheListAndSaysWhich()
    {
        var parts = SomeWorkbook.Parts(SomeWorkbook.Row("How to fill this in"));
        parts["xl/workbook.xml"] = parts["xl/workbook.xml"].Replace("</sheets>", "<sheet name=\"Schools\" sheetId=\"2\" r:id=\"s2\"/><sheet name=\"Hidden\" sheetId=\"3\" state=\"hidden\" r:id=\"s1\"/></sheets>", StringComparison.Ordinal);
        parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].Replace("</R", "<Relationship Id=\"s2\" Type=\"x/worksheet\" Target=\"worksheets/../worksheets/sheet2.xml\"/></R", StringComparison.Ordinal);
        parts["xl/worksheets/sheet2.xml"] = SomeWorkbook.Sheet(SomeWorkbook.Row("URN", "School name", "District code", "Calendar") + SomeWorkbook.Row("100001", "A", "E06000018", "nottingham-city"));
        var plan = SomeHub.Plan(ImportKind.Schools, SomeWorkbook.Zip([.. parts]), "list.xlsx");
        Assert.Contains("\"Schools\" is read", Assert.Single(plan.Findings).Sentence);
        Assert.Single(plan.Changes);
    }

    [Fact]
    public void Plan_CsvNamedAsAWorkbook_IsReadWithANote() =>
        Assert.Equal("ECF758", Assert.Single(SomeHub.Plan(ImportKind.Schools, "URN,School name,District code,Calendar\n100001,A,E06000018,nottingham-city\n"u8.ToArray(), "list.xlsx").Findings).Code);

    [Fact]
    public void Plan_UnknownKind_SaysWhichThereAre() =>
        Assert.Contains("Participants", Assert.Throws<ArgumentOutOfRangeException>(() => SomeHub.Plan((ImportKind)99, "a")).Message);

    private static MemoryStream SomeMarksOf(int rows) =>
        new(Encoding.UTF8.GetBytes("TRN,Session,Mark\n" + string.Concat(Enumerable.Range(0, rows).Select(row => FormattableString.Invariant($"1234567,{row},attended\n")))));

    private sealed class Told(List<int> told, CancellationTokenSource? stop = null) : IProgress<int>
    {
        public void Report(int value)
        {
            told.Add(value);
            stop?.Cancel();
        }
    }
}
