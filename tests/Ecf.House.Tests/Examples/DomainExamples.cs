using System.Text.Json;
using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Buddies;
using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using Ecf.Domain.Examples;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.House.Tests.Examples;

// The results of examples are for readers.
#pragma warning disable CA1806, IDE0059, CS0219, CA1849

/// <summary>What the documentation of a type shows as its example, between marks that bear the type's name: it compiles here, and a test holds the two equal.</summary>
internal static class DomainExamples
{
    internal static void OfCohortScheduler(CohortPlan plan)
    {
        // <CohortScheduler>
        var placed = CohortScheduler.Place(plan);
        foreach (var held in placed.Events)
        {
            Console.WriteLine($"{held.Session.Date}: {held.Session.Id} for {held.Schools.Count} schools");
        }
        // </CohortScheduler>
    }

    internal static void OfScheduler()
    {
        // <Scheduler>
        var programme = ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted);
        var calendar = ShippedCalendars.Get(ShippedCalendars.StaffordshireSecondary);
        var schedule = Scheduler.Place(programme, calendar, TrainingStart.On(new LocalDate(2024, 9, 2)));
        Console.WriteLine($"{schedule.Sessions.Count} sessions, {schedule.Unplaced.Count} without a day");
        // </Scheduler>
    }

    internal static void OfScheduleDiff(Schedule schedule, TermCalendar newCalendar)
    {
        // <ScheduleDiff>
        var moved = ScheduleDiff.Of(schedule, Scheduler.Place(schedule.Programme, newCalendar, schedule.Start)).Sessions;
        // </ScheduleDiff>
    }

    internal static void OfBuddyMatcher(IReadOnlyList<BuddyMentor> mentors, BuddyRules rules, IReadOnlyList<BuddyRound> history)
    {
        // <BuddyMatcher>
        var pairing = BuddyMatcher.Propose(new BuddyPool(mentors, new LocalDate(2025, 9, 15), rules, history));
        foreach (var pair in pairing.Pairs)
        {
            Console.WriteLine($"{string.Join(" and ", pair.Mentors.Select(mentor => mentor.Name))}: {pair.Sentence}");
        }
        // </BuddyMatcher>
    }

    internal static void OfJsonTextConverter(Trn trn)
    {
        // <JsonTextConverter>
        var json = JsonSerializer.Serialize(trn); // "0012345", in quotation marks
        // </JsonTextConverter>
    }

    internal static void OfDeclarationSchedules()
    {
        // <DeclarationSchedules>
        var september = DeclarationSchedules.Embedded.InForce(2024, SetUse.Service)!.Find(ScheduleId.Parse("standard-september", null))!;
        var last = september.Find(DeclarationType.Retained1, ParticipantRole.EarlyCareerTeacher)!.To; // 31 March 2025
        // </DeclarationSchedules>
    }

    internal static void OfDeclarationPlan(ParticipantFacts facts)
    {
        // <DeclarationPlan>
        foreach (var due in DeclarationPlan.Of(facts, DeclarationSchedules.Embedded, new LocalDate(2025, 3, 31)))
        {
            Console.WriteLine($"{due.Type.Display()}: {due.Status.Display()}");
        }
        // </DeclarationPlan>
    }

    internal static void OfScheduleId()
    {
        // <ScheduleId>
        var id = ScheduleId.Parse("extended-january", null).ToString(); // "ecf-extended-january"
        // </ScheduleId>
    }

    internal static void OfTermCalendar()
    {
        // <TermCalendar>
        var calendar = ShippedCalendars.Get(ShippedCalendars.NottinghamCity);
        var kind = calendar.KindOf(new LocalDate(2025, 10, 20));        // HalfTerm
        var name = calendar.Explain(new LocalDate(2026, 5, 4)).Name;    // "Early May bank holiday"
        // </TermCalendar>
    }

    internal static void OfWorkingDays()
    {
        // <WorkingDays>
        var days = new WorkingDays(BankHolidays.EnglandAndWales);
        var counted = days.BeginningWith(new LocalDate(2026, 7, 17), 10).Date;   // 30 July 2026: Friday 17 July is the first of the ten
        var after = days.After(new LocalDate(2026, 7, 17), 10).Date;             // 31 July 2026
        // </WorkingDays>
    }

    internal static void OfCalendarDraft(CalendarHead head)
    {
        // <CalendarDraft>
        var draft = new CalendarDraft("dates.csv", head, [new("line 2", "Autumn term", new(2025, 9, 1), new(2025, 12, 19))]);
        TermCalendar calendar = draft.ToCalendar().Value;
        // </CalendarDraft>
    }

    internal static void OfInductionTimeline(TermCalendar calendar)
    {
        // <InductionTimeline>
        var facts = new InductionFacts
        {
            Start = new LocalDate(2025, 9, 1),
            Posts = [new Post { School = "Somewhere School", Calendar = calendar, From = new LocalDate(2025, 9, 1) }],
        };
        var timeline = InductionTimeline.Of(facts, asAt: new LocalDate(2026, 7, 31));
        var served = timeline.ServedOn(timeline.AsAt);      // 3 terms
        var end = timeline.End.Date;                        // the last day of the sixth term, or null with the terms to go
        // </InductionTimeline>
    }

    internal static void OfFundingStatement(FundingClaim claim)
    {
        // <FundingStatement>
        var statement = FundingStatement.For(claim, FundingRates.Embedded, new LocalDate(2026, 12, 31));
        foreach (var line in statement.Lines)
        {
            Console.WriteLine($"{line.EctName}: {line.Component.Display()} {line.InAll} ({line.Working}; {line.Reason})");
        }
        // </FundingStatement>
    }

    internal static void OfFundingRates(Stream json)
    {
        // <FundingRates>
        var own = FundingRates.Read(json, "our-rates.json");
        var rates = FundingRates.Embedded.With(own.Value); // our own stand before the shipped ones
        // </FundingRates>
    }

    internal static void OfFrozenStatement(FundingStatement statement, FundingStatement newStatement, Stream file, Stream sameFile)
    {
        // <FrozenStatement>
        var frozen = FrozenStatement.Of(statement);
        frozen.Write(file);
        // a year later
        var adjustments = FrozenStatement.Read(sameFile, "autumn-2025.json").Value.AdjustedBy(newStatement);
        // </FrozenStatement>
    }

    internal static void OfExplanation(FundingStatement statement)
    {
        // <Explanation>
        Console.WriteLine(statement.Explain(statement.Lines[0]).ToText());
        // </Explanation>
    }

    internal static void OfProgramme(Stream json)
    {
        // <Programme>
        var read = Programme.Read(json, "mentor-essentials.json");
        foreach (var finding in read.Findings)
        {
            Console.WriteLine(finding);
        }

        var online = read.Value.HoursOf(session => session.Delivery == Delivery.Online);
        // </Programme>
    }

    internal static void OfRegister(Schedule schedule)
    {
        // <Register>
        var taken = Register.Take(schedule, [new RegisterEntry("0012345", "Y1T1-webinars-1", Mark.Attended, RecordedOn: new LocalDate(2024, 10, 7))]);
        taken.Findings.ToList().ForEach(Console.WriteLine); // marks of no session, marks given twice, overlaps
        // </Register>
    }

    internal static void OfHoursLedger(Register register)
    {
        // <HoursLedger>
        var hours = HoursLedger.Of(register, asAt: new LocalDate(2025, 3, 31)).Total;
        Console.WriteLine($"{hours.Due.Display()} due: {hours.Attended.Display()} attended, {hours.Unrecorded.Display()} unrecorded, {hours.Shortfall.Display()} missed");
        // </HoursLedger>
    }

    internal static void OfExampleCohort()
    {
        // <ExampleCohort>
        var figures = ExampleCohort.Starting(new LocalDate(2024, 9, 2)).With(ExamplePeople.Typical).AsAt(new LocalDate(2025, 3, 31));
        var hours = figures.Of("0000101").Ledger.Total;
        var money = figures.Statement().InAll;
        // </ExampleCohort>
    }

    internal static void OfWorkedExamples()
    {
        // <WorkedExamples>
        foreach (var example in WorkedExamples.Service)
        {
            Console.WriteLine($"{example}: {example.Served} served, {example.Remaining} remain ({example.Source.Title}, {example.Paragraph})");
        }
        // </WorkedExamples>
    }

    // <Specification>
    public sealed class InCohort : Specification<Participant>
    {
        public InCohort(int cohort) => Query.Where(row => row.Cohort == cohort);
    }
    // </Specification>
}
