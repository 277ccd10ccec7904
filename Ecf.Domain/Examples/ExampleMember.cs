using Ecf.Domain.Attendance;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Domain.Examples;

/// <summary>One person of an <see cref="ExampleCohort"/> on a day, made by the same calls as a hub's own records are added up.</summary>
public sealed class ExampleMember
{
    internal ExampleMember(ExamplePerson person, ExampleCohort cohort, LocalDate asAt)
    {
        Person = person;
        Start = person.Start ?? cohort.Start;
        var schedule = Scheduler.Place(person.Programme ?? (IsEct ? cohort.EctProgramme : cohort.MentorProgramme), cohort.Calendar, TrainingStart.On(Start));
        Schedule = person.Left is { } last ? schedule.Until(last) : schedule;
        Register = Register.Take(Schedule, Marks(asAt)).Value;
        Ledger = HoursLedger.Of(Register, asAt);
        Induction = IsEct ? InductionOf(cohort) : null;
        Timeline = Induction is null ? null : InductionTimeline.Of(Induction, asAt);
        Participant = ParticipantOf();
        Declarations = DeclarationPlan.Of(Participant, DeclarationSchedules.Embedded, asAt);
        Claimed = IsEct ? ClaimedOf() : null;
    }

    /// <summary>The person.</summary>
    public ExamplePerson Person { get; }

    /// <summary>The first day of training.</summary>
    public LocalDate Start { get; }

    /// <summary>The sessions with their dates, up to the last day of somebody who left.</summary>
    public Schedule Schedule { get; }

    /// <summary>The marks of the sessions up to the day, each recorded on the session's own day.</summary>
    public Register Register { get; }

    /// <summary>The hours.</summary>
    public HoursLedger Ledger { get; }

    /// <summary>An ECT's posts and working patterns; <c>null</c> for a mentor.</summary>
    public InductionFacts? Induction { get; }

    /// <summary>An ECT's induction; <c>null</c> for a mentor.</summary>
    public InductionTimeline? Timeline { get; }

    /// <summary>What declarations must know: cohort and schedule as the service would assign them by start and registration.</summary>
    public ParticipantFacts Participant { get; }

    /// <summary>The declarations to make, on the dates shipped.</summary>
    public IReadOnlyList<DueDeclaration> Declarations { get; }

    /// <summary>What funding must know of an ECT, in the training years of the schedule; <c>null</c> for a mentor.</summary>
    public ClaimedEct? Claimed { get; }

    private bool IsEct => Person.Role != Audience.Mentor;

    private IEnumerable<RegisterEntry> Marks(LocalDate asAt) => Schedule.Sessions.Where(session => session.Date <= asAt)
        .Select((session, number) => (Session: session, Mark: Person.Marks(number))).Where(marked => marked.Mark is not null)
        .Select(marked => new RegisterEntry(Person.Trn, marked.Session.Id, marked.Mark!.Value, marked.Session.Date));

    private InductionFacts InductionOf(ExampleCohort cohort)
    {
        IReadOnlyList<WorkingPattern> pattern = Person.ShareSince is { } since ? [new(Start, 1m), new(since, Person.Share)] : [new(Start, Person.Share)];
        Post At(ExampleSchool school, LocalDate from, LocalDate? to) => new() { School = school.Name, Calendar = cohort.Calendar, From = from, To = to, Pattern = pattern };
        return new()
        {
            Start = Start,
            Posts = Person is { SchoolBefore: { } before, Moved: { } moved }
                ? [At(before, Start, moved.PlusDays(-1)), At(Person.School, moved, Person.Left)]
                : [At(Person.School, Start, Person.Left)],
        };
    }

    private ParticipantFacts ParticipantOf()
    {
        var assigned = ScheduleAssignment.Of(Start, Person.Registered ?? Start);
        return new()
        {
            Id = Person.Trn,
            Role = IsEct ? ParticipantRole.EarlyCareerTeacher : ParticipantRole.Mentor,
            Cohort = assigned.Cohort,
            Schedule = assigned.Schedule,
            Start = Start,
            PartTime = Person.Share < 1m,
            EngagementPercent = Ledger.Total.Engagement.Percent,
            Withdrawal = Person.Left is { } last ? new(ParticipationReason.Other, last.PlusDays(1)) : null,
        };
    }

    private ClaimedEct ClaimedOf()
    {
        var school = Person.SchoolBefore ?? Person.School;
        return new()
        {
            Ect = Person.Trn,
            Name = Person.Name,
            School = school.Urn,
            Area = school.Area,
            Cohort = Participant.Cohort,
            Year1From = Start,
            Year2From = Schedule.FirstDayOf(new InductionTerm(2, 1)),
            Year2To = Schedule.LastDayOf(new InductionTerm(2, 3)),
            Left = Person.Left,
            Mentor = Person.Mentor,
        };
    }
}
