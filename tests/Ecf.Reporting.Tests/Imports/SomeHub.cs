using System.Globalization;
using System.Text;
using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Reporting.Imports;
using NodaTime;

namespace Ecf.Reporting.Tests.Imports;

/// <summary>A small hub and files for it; everybody in them is invented.</summary>
internal static class SomeHub
{
    internal static readonly LocalDate Day = new(2026, 9, 21);

    internal static HubSnapshot Of(IReadOnlyList<PlannedChange>? taken = null)
    {
        var records = (taken ?? []).Select(change => change.Record).ToList();
        return new(Day)
        {
            Cohorts = [new(2026, "ect-programme", "mentor-programme"), new(2025, "ect-programme", "mentor-programme")],
            Calendars = ["nottingham-city", "staffordshire-primary"],
            Sessions = new Dictionary<string, IReadOnlySet<string>>
            {
                ["ect-programme"] = new HashSet<string> { "Y1T1-webinar-1", "Y1T1-webinar-2" },
                ["mentor-programme"] = new HashSet<string> { "Y1T1-mentor-1" },
            },
            Schools = [School("123456", "Trent Vale Academy"), School("123457", "Hallam Fields School"), .. records.OfType<School>()],
            Ects = [.. records.OfType<EarlyCareerTeacher>()],
            Mentors = [.. records.OfType<Mentor>()],
            SchoolPeriods = [.. records.OfType<SchoolPeriod>()],
            Mentorships = [.. records.OfType<Mentorship>()],
            Absences = [.. records.OfType<RecordedAbsence>()],
            Marks = [.. records.OfType<RegisterEntry>()],
        };
    }

    /// <summary>A hub with the ECT 0012345 and the mentors 0023456 and 0034567, all at 123456.</summary>
    internal static HubSnapshot WithPeople(params object[] more) => Of([.. new object[]
    {
        new EarlyCareerTeacher(Trn("0012345"), "Ada Abara", "Physics", 2026, "ect-programme", new(2026, 9, 1), default),
        new Mentor(Trn("0023456"), "Sam Okafor", "Physics", 2026, "mentor-programme", new(2026, 9, 1)),
        new Mentor(Trn("0034567"), "Joy Pickering", "Chemistry", 2026, "mentor-programme", new(2026, 9, 1)),
        new SchoolPeriod(Trn("0012345"), Urn("123456"), new(2026, 9, 1)),
        new SchoolPeriod(Trn("0023456"), Urn("123456"), new(2020, 9, 1)),
        new SchoolPeriod(Trn("0034567"), Urn("123456"), new(2021, 9, 1)),
    }.Concat(more).Select(record => new PlannedChange(0, record))]);

    internal static ImportPlan Plan(ImportKind kind, string csv, HubSnapshot? hub = null) => Plan(kind, Encoding.UTF8.GetBytes(csv), "list.csv", hub);

    internal static ImportPlan Plan(ImportKind kind, byte[] file, string name, HubSnapshot? hub = null) =>
        ImportPlanner.Plan(kind, new(new MemoryStream(file), name), hub ?? Of());

    /// <summary>Each finding on a line.</summary>
    internal static IEnumerable<string> Lines(ImportPlan plan, string file) => plan.Findings.Select(finding => finding.ToFinding(file).ToString());

    internal static Trn Trn(string digits) => Domain.Induction.Trn.Parse(digits, CultureInfo.InvariantCulture);

    internal static Urn Urn(string digits) => Domain.Induction.Urn.Parse(digits, CultureInfo.InvariantCulture);

    private static School School(string urn, string name) => new(Urn(urn), name, "Nottingham", "E06000018", "nottingham-city");
}
