using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>Puts a person on a schedule as the service does, by the later of the start and the registration.</summary>
/// <remarks>Source: DfE, guidance for lead providers, schedules and milestones; replacement mentors by the declarations of the mentor before.</remarks>
public static class ScheduleAssignment
{
    /// <summary>The cohort that ECTs go on in once their own is paid for no more.</summary>
    public const int CohortAfterFrozen = 2024;

    /// <summary>The intake of a day: June to October september, November to February january, March to May april.</summary>
    /// <param name="day">The later of start and registration.</param>
    public static ScheduleStart StartOf(LocalDate day) => day.Month switch
    {
        >= 6 and <= 10 => ScheduleStart.September,
        >= 3 and <= 5 => ScheduleStart.April,
        _ => ScheduleStart.January,
    };

    /// <summary>The cohort and schedule of somebody new.</summary>
    /// <param name="start">The day training starts.</param>
    /// <param name="registered">The day of registration; the later of the two decides.</param>
    /// <param name="replaces">Whether a mentor replaces one who had begun training; see <see cref="Replaces"/>. Never for an ECT.</param>
    public static AssignedSchedule Of(LocalDate start, LocalDate registered, bool replaces = false)
    {
        var day = LocalDate.Max(start, registered);
        var intake = StartOf(day);
        var decides = day == start ? "the start" : "the registration";
        return new(
            ContractPeriods.CohortOf(day, registered),
            new(replaces ? ScheduleKind.Replacement : ScheduleKind.Standard, intake),
            $"{decides} on {DeclarationNames.Day(day)} falls to {intake}{(replaces ? ", and the mentor before had begun training" : "")}");
    }

    /// <summary>Whether a new mentor takes a replacement schedule: the mentor before has a declaration, not voided, dated within that mentorship.</summary>
    /// <param name="before">The ECT's mentorship before.</param>
    /// <param name="declarations">Declarations of any people; only those of that mentor as a mentor count.</param>
    public static bool Replaces(Mentorship before, IEnumerable<Declaration> declarations)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(declarations);
        return declarations.Any(declaration => declaration.Person == before.Mentor && declaration.Role == ParticipantRole.Mentor
            && declaration.State != DeclarationState.Voided && before.Covers(declaration.Date));
    }

    /// <summary>Where somebody goes on who is on record in a cohort: an ECT of a cohort that is paid for no more moves to 2024, extended-september.</summary>
    /// <param name="current">Cohort and schedule on record.</param>
    /// <param name="role">ECT or mentor; a mentor stays.</param>
    /// <param name="schedules">The dates, which say since when a cohort is paid for no more.</param>
    /// <param name="asAt">The day on which it is asked.</param>
    public static AssignedSchedule GoingOn(AssignedSchedule current, ParticipantRole role, DeclarationSchedules schedules, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(schedules);
        return role == ParticipantRole.EarlyCareerTeacher && schedules.InForce(current.Cohort, SetUse.Service)?.PaymentsFrozen is { } frozen && frozen <= asAt
            ? new(CohortAfterFrozen, new(ScheduleKind.Extended, ScheduleStart.September), $"cohort {current.Cohort} is paid for no more since {DeclarationNames.Day(frozen)}")
            : current;
    }
}
