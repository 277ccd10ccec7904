using Ecf.Domain.Declarations;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.Data;
using NodaTime;

namespace Ecf.Sample.Web.MadeUp;

/// <summary>The declarations of made-up people: nearly all that could be made were, and a few were never written down.</summary>
internal static class MadeUpDeclarations
{
    internal static IReadOnlyList<Declaration> Of(HubRecords people, DeclarationSchedules schedules, LocalDate recordsTo) =>
    [
        .. people.Ects.SelectMany(ect => Made(new(ect.Trn, ParticipantRole.EarlyCareerTeacher, ect.Cohort, ect.InductionStart, ect.Left), schedules, recordsTo)),
        .. people.Mentors.SelectMany(mentor => Made(new(mentor.Trn, ParticipantRole.Mentor, mentor.Cohort, mentor.TrainingStart, mentor.Left), schedules, recordsTo)),
    ];

    private static IEnumerable<Declaration> Made(Person person, DeclarationSchedules schedules, LocalDate recordsTo)
    {
        var facts = new ParticipantFacts
        {
            Id = person.Trn.ToString(),
            Role = person.Role,
            Cohort = person.Cohort,
            Schedule = ScheduleAssignment.Of(person.Start, person.Start).Schedule,
            Start = person.Start,
            Withdrawal = person.Left is { } last ? new(ParticipationReason.Other, last.PlusDays(1)) : null,
        };
        return DeclarationPlan.Of(facts, schedules, recordsTo)
            .Where(due => due.Status is DueStatus.Overdue or DueStatus.Open && due.To is not null)
            .Select(due => MadeOf(due, person, recordsTo))
            .Where(made => made.Date <= recordsTo && !(made.Date > person.Left) && !IsLost(made));
    }

    // Providers gather the evidence first: they declare in the second half of a window.
    private static Declaration MadeOf(DueDeclaration due, Person person, LocalDate recordsTo)
    {
        var opens = LocalDate.Max(due.From!.Value, person.Start);
        var half = Math.Max(1, Period.DaysBetween(opens, due.To!.Value) / 2);
        var date = opens.PlusDays(half + Draw.Below(half, $"{person.Trn}/{due.Type}/declared"));
        var payment = due.Payments.FirstOrDefault(one => date <= one.DeclaredBy);
        var state = payment is null || recordsTo <= date.PlusDays(7) ? DeclarationState.Submitted
            : payment.On <= recordsTo ? DeclarationState.Paid
            : payment.DeclaredBy < recordsTo ? DeclarationState.Payable
            : DeclarationState.Eligible;
        return new(person.Trn, person.Role, due.Type, date, due.Evidence[0], state);
    }

    /// <summary>Three declarations in a hundred never came to the hub's ears.</summary>
    private static bool IsLost(Declaration made) => Draw.Chance(3, $"{made.Person}/{made.Type}/lost");

    /// <summary>What ECT and mentor have in common here.</summary>
    private sealed record Person(Trn Trn, ParticipantRole Role, int Cohort, LocalDate Start, LocalDate? Left);
}
