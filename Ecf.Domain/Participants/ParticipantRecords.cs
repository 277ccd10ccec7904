using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Participants;

/// <summary>What is on record of one person in one role, from which <see cref="On"/> makes the row of a day.</summary>
public sealed class ParticipantRecords
{
    private readonly Participation none;

    /// <summary>The records of an ECT.</summary>
    /// <param name="ect">The ECT.</param>
    public ParticipantRecords(EarlyCareerTeacher ect)
    {
        ArgumentNullException.ThrowIfNull(ect);
        (Name, Cohort, Left) = (ect.Name, ect.Cohort, ect.Left);
        none = new(ect.Trn, PersonRole.EarlyCareerTeacher, ParticipationStatus.Active, ect.InductionStart);
    }

    /// <summary>The records of a mentor.</summary>
    /// <param name="mentor">The mentor.</param>
    public ParticipantRecords(Mentor mentor)
    {
        ArgumentNullException.ThrowIfNull(mentor);
        (Name, Cohort, Left) = (mentor.Name, mentor.Cohort, mentor.Left);
        none = new(mentor.Trn, PersonRole.Mentor, ParticipationStatus.Active, mentor.TrainingStart);
    }

    /// <summary>When they were at which school; others' periods are left out of account. Default none.</summary>
    public IEnumerable<SchoolPeriod> SchoolPeriods { get; init; } = [];

    /// <summary>The mentorships in which they are the ECT or the mentor; others' are left out of account. Default none.</summary>
    public IEnumerable<Mentorship> Mentorships { get; init; } = [];

    /// <summary>How they took part; others' times and other roles' are left out of account. Default none: then their first and last day decide.</summary>
    public IEnumerable<Participation> Participations { get; init; } = [];

    /// <summary>Their hours on the day of the row; <c>null</c> where no programme or calendar is known, and then nothing is missed.</summary>
    public HoursLedger? Ledger { get; init; }

    /// <summary>An ECT's reviews and assessments; <c>null</c> where they cannot be worked out, and of a mentor.</summary>
    public InductionTimeline? Timeline { get; init; }

    /// <summary>A mentor's buddy on the day; <c>null</c> for none.</summary>
    public Trn? Buddy { get; init; }

    /// <summary>The last day for the next declaration; <c>null</c> where none is to come or none is kept.</summary>
    public LocalDate? NextDeclaration { get; init; }

    private string Name { get; }

    private int Cohort { get; }

    private LocalDate? Left { get; }

    private Trn Trn => none.Person;

    private PersonRole Role => none.Role;

    /// <summary>The row of a day.</summary>
    /// <param name="asAt">The day; a ledger must be of the same one.</param>
    /// <exception cref="ArgumentException">The ledger is of another day.</exception>
    public Participant On(LocalDate asAt)
    {
        if (Ledger is { } ledger && ledger.AsAt != asAt)
        {
            throw new ArgumentException(FormattableString.Invariant($"The ledger is of {ledger.AsAt:d MMMM uuuu}: a row of {asAt:d MMMM uuuu} needs one of that day."), nameof(asAt));
        }

        var stays = SchoolPeriods.Where(period => period.Person == Trn && period.From <= asAt).OrderBy(period => period.From).ToList();
        var here = stays.FindLast(period => period.Covers(asAt));
        return new(Trn, Role)
        {
            AsAt = asAt,
            Name = Name,
            Cohort = Cohort,
            Status = StatusOn(asAt),
            School = here?.School,
            MovedOn = stays.TakeWhile(period => period != here).LastOrDefault() is { } before && before.School != here?.School ? here?.From : null,
            Shortfall = Ledger?.Total.Shortfall ?? Hours.Zero,
            Missed = Ledger?.Lines.Count(line => line.Entry?.Mark == Mark.Absent) ?? 0,
            OldestUnrecorded = Ledger?.Lines.Where(line => line.Line.Unrecorded > Hours.Zero).Min(line => line.Date),
            Partners = Mentorships.Count(mentorship => mentorship.Covers(asAt) && (Role == PersonRole.Mentor ? mentorship.Mentor : mentorship.Ect) == Trn),
            Buddy = Buddy,
            NextDeclaration = NextDeclaration,
            NextReview = Timeline?.DueDates.Where(due => due.Date >= asAt).Min(due => due.Date),
        };
    }

    private ParticipationStatus StatusOn(LocalDate asAt) =>
        Participations.FirstOrDefault(participation => participation.Person == Trn && participation.Role == Role && participation.Covers(asAt))?.Status
        ?? (Left < asAt ? ParticipationStatus.Withdrawn : asAt < none.From ? ParticipationStatus.Joining : ParticipationStatus.Active);
}
