using System.Text;
using Ecf.Domain.Attendance;
using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting;
using Ecf.Reporting.Workbooks;
using NodaTime;

namespace Ecf.House.Tests.Docs;

/// <summary>The program of the first hour: an own programme of four sessions, a statement and a workbook.</summary>
internal static class FirstHour
{
    internal static void Run()
    {
        // An own programme of four sessions. In earnest it is a file: Programme.Read(File.OpenRead("ours.json"), "ours.json").
        const string Ours = """
            {
              "id": "our-mentors", "name": "Our mentors", "audience": "mentor", "cohorts": { "from": 2024, "to": 2024 },
              "source": { "title": "Our handbook", "address": "our-hub.example/handbook", "retrieved": "2026-11-23" },
              "strands": [
                { "id": "events", "name": "Training day", "delivery": "face-to-face" },
                { "id": "webinars", "name": "Webinar", "delivery": "online" }
              ],
              "sessions": [
                { "strand": "events", "in": "Y1T1", "minutes": 300 },
                { "strand": "webinars", "in": "Y1T2", "count": 2, "minutes": 60 },
                { "strand": "events", "in": "Y2T1", "minutes": 300 }
              ],
              "statedTotals": [ { "over": "programme", "minutes": 720 } ]
            }
            """;
        var read = Programme.Read(new MemoryStream(Encoding.UTF8.GetBytes(Ours)), "ours.json");
        read.Findings.ToList().ForEach(Console.WriteLine);

        // Its dates in a shipped calendar.
        var calendar = ShippedCalendars.Get(ShippedCalendars.StaffordshireSecondary);
        var schedule = Scheduler.Place(read.Value, calendar, TrainingStart.On(new LocalDate(2024, 9, 2)));
        foreach (var session in schedule.Sessions)
        {
            Console.WriteLine($"{session.Date:uuuu-MM-dd} {session.Id} {session.Length.Display()}");
        }

        // Hours: one mentor who came to the first session and missed a webinar.
        var asAt = new LocalDate(2025, 3, 31);
        RegisterEntry[] marks =
        [
            new("0000201", "Y1T1-events-1", Mark.Attended, RecordedOn: new LocalDate(2024, 12, 20)),
            new("0000201", "Y1T2-webinars-1", Mark.Absent, RecordedOn: new LocalDate(2025, 3, 3)),
        ];
        var hours = HoursLedger.Of(Register.Take(schedule, marks).Value, asAt).Total;
        Console.WriteLine($"{hours.Due.Display()} due: {hours.Attended.Display()} attended, {hours.Shortfall.Display()} missed, {hours.Unrecorded.Display()} unrecorded");

        // Money, line by line.
        var ect = new ClaimedEct
        {
            Ect = "0000101", Name = "Ada Abara", Mentor = "0000201", School = "990001", Area = FundingArea.InnerLondon, Cohort = 2024,
            Year1From = new(2024, 9, 2), Year2From = schedule.FirstDayOf(new(2, 1)), Year2To = schedule.LastDayOf(new(2, 3)),
        };
        var statement = FundingStatement.For(new([ect], [new() { Mentor = "0000201", Name = "Sam Okafor" }]), FundingRates.Embedded, asAt);
        foreach (var line in statement.Lines)
        {
            Console.WriteLine($"{line.Component.Display()}: {line.InAll} ({line.Status.Display()})");
        }

        Console.WriteLine($"{statement.InAll} in all");

        // A workbook of the sessions.
        var table = new ReportTable(
            "sessions", "Sessions",
            [new("session", "Session", ColumnKind.Text, "The session's id"), new("on", "On", ColumnKind.Date, "The day"), new("length", "Length", ColumnKind.Hours, "How long it lasts", Totalled: true)],
            schedule.Sessions.Select(session => new ReportValue[] { session.Id, session.Date, session.Length }));
        using var file = File.Create("our-mentors.xlsx");
        WorkbookWriter.Write(new("Our mentors", asAt, [table]), file);
    }
}
