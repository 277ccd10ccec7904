using Ecf.Domain.Attendance;
using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting;
using Ecf.Reporting.Workbooks;
using NodaTime;

namespace Ecf.House.Tests.Readme;

/// <summary>The sample of the README: a program that a hub's developer can copy as it is.</summary>
internal static class Sample
{
    internal static void Run()
    {
        var asAt = new LocalDate(2025, 3, 31);

        // A training programme is a file. Reading it gives the programme and whatever is odd about it.
        var read = ShippedProgrammes.Read(ShippedProgrammes.RedhillMentorAsPrinted);
        read.Findings.ToList().ForEach(Console.WriteLine);

        // × a term calendar: every session gets a school day, or the reason why it has none.
        var calendar = ShippedCalendars.Get(ShippedCalendars.StaffordshireSecondary);
        var schedule = Scheduler.Place(read.Value, calendar, TrainingStart.On(new(2024, 9, 1)));
        Console.WriteLine($"{schedule.Sessions.Count} sessions, the first on {schedule.Sessions[0].Date:uuuu-MM-dd}");

        // × hours attended: here a mentor who came to everything, marked on the day.
        var marks = schedule.Sessions.Where(session => session.Date <= asAt)
            .Select(session => new RegisterEntry("1234567", session.Id, Mark.Attended, RecordedOn: session.Date));
        var hours = HoursLedger.Of(Register.Take(schedule, marks).Value, asAt).Total;
        Console.WriteLine($"{hours.Required.Display()} required, {hours.Due.Display()} due, {hours.Attended.Display()} attended");

        // × money: what the school can expect for one ECT with a mentor of her own, and why.
        var mentor = new ClaimedMentor { Mentor = "1234567", Name = "Mo Mentor" };
        var ect = new ClaimedEct
        {
            Ect = "7654321", Name = "Edie Early", Mentor = mentor.Mentor, School = "122222",
            Area = FundingArea.EnglandExcludingLondon, Cohort = 2024,
            Year1From = new(2024, 9, 1), Year2From = new(2025, 9, 1), Year2To = new(2026, 8, 31),
        };
        var money = FundingStatement.For(new([ect], [mentor]), FundingRates.Embedded, asAt);
        money.Lines.ToList().ForEach(line => Console.WriteLine($"{line.Component.Display()}: {line.Working}"));
        Console.WriteLine($"{money.ToDate} to date, {money.InAll} in all");

        // Whatever is worth showing becomes a table, and a table becomes a workbook, a CSV or JSON.
        var table = new ReportTable(
            "money", "Money to expect",
            [
                new("grant", "Grant", ColumnKind.Text, "What the money is for"),
                new("inAll", "In all", ColumnKind.Money, "What the whole induction brings", Totalled: true),
            ],
            money.Lines.Select(line => new ReportValue[] { line.Component.Display(), line.InAll }));
        using var workbook = File.Create("money.xlsx");
        WorkbookWriter.Write(new("Autumn 2024", asAt, [table]), workbook);
    }
}
