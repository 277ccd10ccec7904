using Ecf.Domain.Attendance;
using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>A cohort of 300: 160 ECTs and 140 mentors on two calendars, seven marks in eight made.</summary>
internal static class Cohort300
{
    internal static readonly LocalDate AsAt = new(2026, 3, 31);

    internal static readonly Programme Ects = ShippedProgrammes.Get("redhill-ect-reconstructed");

    internal static readonly Programme Mentors = ShippedProgrammes.Get("redhill-mentor-as-printed");

    private static readonly TermCalendar[] Calendars = [ShippedCalendars.Get("staffordshire-secondary"), ShippedCalendars.Get("nottingham-city")];

    private static readonly TrainingStart Start = new(new(2024), TermName.Autumn);

    internal static IReadOnlyList<Schedule> Place() =>
        [.. Enumerable.Range(0, 300).Select(person => Scheduler.Place(person < 160 ? Ects : Mentors, Calendars[person % 2], Start))];

    internal static IReadOnlyList<Register> Registers(IReadOnlyList<Schedule> schedules) =>
        [.. schedules.Select((schedule, person) => Register.Take(schedule, Entries(schedule, person)).Value)];

    internal static CohortFacts Facts(IReadOnlyList<Register> registers) => new()
    {
        Hub = "Benchmark hub",
        Cohort = 2024,
        AsAt = AsAt,
        Members = [.. registers.Select(Member)],
        Funding = FundingStatement.For(new(Claimed, []), FundingRates.Embedded, AsAt),
        SchoolNames = Claimed.Select(ect => ect.School).Distinct().ToDictionary(urn => urn, urn => $"School {urn}"),
    };

    private static ClaimedEct[] Claimed => [.. Enumerable.Range(0, 160).Select(person => new ClaimedEct
    {
        Ect = $"{person:D7}", Name = $"Teacher {person}", School = $"{900000 + (person % 60)}", Area = FundingArea.EnglandExcludingLondon, Cohort = 2024,
        Year1From = new(2024, 9, 2), Year2From = new(2025, 9, 1), Year2To = new(2026, 7, 20),
    })];

    private static IEnumerable<RegisterEntry> Entries(Schedule schedule, int person) => schedule.Sessions
        .Where((session, index) => session.Date <= AsAt && (index + person) % 8 != 0)
        .Select((session, index) => new RegisterEntry($"{person:D7}", session.Id, (index + person) % 9 == 0 ? Mark.Absent : Mark.Attended, session.Date));

    private static CohortMember Member(Register register, int person) => new()
    {
        Id = $"{person:D7}",
        Name = $"Teacher {person}",
        Role = register.Schedule.Programme.Audience,
        Subject = "Mathematics",
        School = $"School {900000 + (person % 60)}",
        Urn = $"{900000 + (person % 60)}",
        Start = new(2024, 9, 2),
        Partners = [new($"{299 - person:D7}", $"Teacher {299 - person}")],
        Register = register,
        Ledger = HoursLedger.Of(register, AsAt),
    };
}
