using System.Text;
using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Buddies;
using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.House.Tests.Packages;

/// <summary>
/// A walk through the domain that asks for whatever trimming could have taken away: files in the package, names of enums, JSON,
/// and questions that are compiled. This file is compiled here and, as it is, into a native program.
/// </summary>
internal static class NativeCanary
{
    private static readonly LocalDate AsAt = new(2025, 3, 31);

    internal static IEnumerable<string> Lines() =>
        [.. Programmes(), .. Calendars(), .. Rates(), .. Hours(), .. Money(), .. Buddies(), .. Questions(), .. Refused()];

    private static IEnumerable<string> Programmes() => ShippedProgrammes.Ids.Select(id =>
    {
        var read = ShippedProgrammes.Read(id);
        return $"{id}: {read.Value.Sessions.Count} sessions, {read.Value.Hours.Display()}, {read.Findings.Count} findings, {Json(read.Value.Write).Length} bytes";
    });

    private static IEnumerable<string> Calendars() => ShippedCalendars.All.Select(calendar => $"{calendar.Name}: {calendar.Explain(AsAt).Kind} {calendar.Explain(AsAt).Name}");

    private static IEnumerable<string> Rates() =>
        [.. FundingRates.EmbeddedFindings.Select(finding => finding.ToString()), $"{DeclarationSchedules.Embedded.Sets.Count} sets of declaration schedules"];

    private static IEnumerable<string> Hours()
    {
        var schedule = Scheduler.Place(
            ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted), ShippedCalendars.Get(ShippedCalendars.StaffordshireSecondary), TrainingStart.On(new(2024, 9, 1)));
        var marks = schedule.Sessions.Where(session => session.Date <= AsAt)
            .Select(session => new RegisterEntry("1234567", session.Id, Mark.Attended, RecordedOn: session.Date));
        var ledger = HoursLedger.Of(Register.Take(schedule, marks).Value, AsAt);
        return [$"{ledger.Total.Due.Display()} due, {ledger.Total.Attended.Display()} attended", Json(ledger.Explain(HoursFigure.Attended).Write)];
    }

    private static IEnumerable<string> Money()
    {
        var mentor = new ClaimedMentor { Mentor = "1234567", Name = "Mo Mentor" };
        var ect = new ClaimedEct
        {
            Ect = "7654321", Name = "Edie Early", Mentor = mentor.Mentor, School = "122222",
            Area = FundingArea.EnglandExcludingLondon, Cohort = 2024,
            Year1From = new(2024, 9, 1), Year2From = new(2025, 9, 1), Year2To = new(2026, 8, 31),
        };
        var money = FundingStatement.For(new([ect], [mentor]), FundingRates.Embedded, AsAt);
        return [.. money.Lines.Select(line => $"{line.Component.Display()}: {line.Working}"), $"{money.InAll} in all", Json(money.Explain().WriteJson)];
    }

    private static IEnumerable<string> Buddies()
    {
        BuddyMentor[] mentors = [Mentor("1000001", "100001"), Mentor("1000002", "100002"), Mentor("1000003", "100002"), Mentor("1000004", "100001")];
        return BuddyMatcher.Propose(new(mentors, AsAt)).Pairs.Select(pair => pair.Sentence);
    }

    private static BuddyMentor Mentor(string id, string school) => new() { Id = id, Name = $"Mentor {id}", School = school, Subjects = ["physics"] };

    // Without a compiler in the program, conditions and keys are interpreted.
    private static IEnumerable<string> Questions()
    {
        Participant[] people = [Person("1000002", 2024), Person("1000001", 2025), Person("1000003", 2025)];
        return new InCohort(2025).Or(new WithoutABuddy()).With(query => query.OrderBy(person => person.SortKey)).Evaluate(people).Select(person => person.ToString());
    }

    private static Participant Person(string trn, int cohort) => new(Trn.Parse(trn, null), PersonRole.Mentor)
    {
        AsAt = AsAt, Cohort = cohort, Name = $"Mo {trn}", Status = ParticipationStatus.Active,
    };

    private static IEnumerable<string> Refused()
    {
        using var broken = new MemoryStream("""{ "id": "x", "audience": "nobody" }"""u8.ToArray());
        return Programme.Read(broken, "broken.json").Findings.Select(finding => finding.ToString());
    }

    private static string Json(Action<Stream> write)
    {
        using var json = new MemoryStream();
        write(json);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
