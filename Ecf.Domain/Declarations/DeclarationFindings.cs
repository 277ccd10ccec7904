using System.Globalization;
using Ecf.Domain.Induction;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>
/// The wording of what can be wrong with a file of schedules (ECF901 to ECF910), with its dates (ECF920 to ECF929), with the facts of a
/// participant (ECF930, ECF932 to ECF941). No sentence holds an id, which is personal data.
/// </summary>
internal static class DeclarationFindings
{
    internal const string SourceExample = "{ \"title\": \"…\", \"address\": \"…\", \"retrieved\": \"2026-11-23\" }";

    internal const string NoSets = "the list holds no set, so no declaration is due; add the milestones that you know";

    internal const string EctOnReplacement = "an ECT cannot be on a replacement schedule, which is for mentors; write \"mentor\" or another schedule";

    internal const string MentorOnReduced = "a mentor cannot be on a reduced schedule, which is for ECTs; write \"ect\" or another schedule";

    internal const string DeferralsOverlap = "this deferral begins before the one before it has ended; end one before the other starts";

    internal static string StrangeReason(ParticipationReason reason, ParticipationStatus status, ParticipantRole role) =>
        $"\"{reason.Display()}\" is no reason why {(role == ParticipantRole.Mentor ? "a mentor" : "an ECT")} is {status.Display()}; write one that is, such as \"{(status == ParticipationStatus.Deferred ? "parental leave" : "moved school")}\"";

    internal static string SetTwice(string id) => $"the id \"{Quote.Short(id)}\" already stands above; give each set an id of its own";

    internal static string TwoInForce(int cohort, ScheduleId schedule, string other) =>
        $"{schedule} of cohort {cohort} is already in force in the set \"{Quote.Short(other)}\"; write \"inForce\": false in one of the two";

    internal static string Backwards(LocalDate from, LocalDate to) =>
        $"the window ends on {Day(to)}, before it begins on {Day(from)}; write a deadline on or after the first day";

    internal static string ScheduleTwice(ScheduleId id) => $"{id} already stands above in this set; keep one of the two";

    internal static string TypeTwice(DeclarationType type) => $"{type.Display()} has two milestones here for one role; keep one of them, or give each its \"roles\"";

    internal static string NotAMonth(string text) => $"\"{Quote.Short(text)}\" is not a month; write year and month, such as \"2024-01\"";

    internal static string NotOfKind(DeclarationType type, ScheduleId id) => $"{type.Display()} is declared on an extended schedule only, and {id} is none; leave it out";

    internal static string PaidBeforeDeadline(Milestone milestone, MilestonePayment payment) =>
        $"{milestone.Type.Display()} can be declared until {Day(payment.DeclaredBy)}, but is paid before that, on {Day(payment.On)}; give what is declared later a payment of its own, or keep it where the source prints it so";

    internal static string PaidBeforeItBegins(Milestone milestone, MilestonePayment payment) =>
        $"{milestone.Type.Display()} is paid on {Day(payment.On)}, before its first day {Day(milestone.From)}; check the years of both";

    internal static string LastDaysUnpaid(Milestone milestone, LocalDate last, LocalDate to) =>
        $"{milestone.Type.Display()} has its deadline on {Day(to)}, but its last payment is for what is declared by {Day(last)}; write the deadline as the last \"declaredBy\"";

    internal static string Missing(ScheduleId id, DeclarationType type) =>
        $"{id} has no milestone for {type.Display()}; add its window, or write \"partial\": true where the set holds only what differs";

    internal static string Overlap(Milestone earlier, Milestone later) =>
        $"{later.Type.Display()} can be declared from {Day(later.From)}, before {earlier.Type.Display()} ends on {Day(earlier.To!.Value)}; end one before the other begins, or keep it where the source prints it so";

    internal static string OutOfOrder(Milestone earlier, Milestone later) =>
        $"{later.Type.Display()} begins on {Day(later.From)}, before {earlier.Type.Display()} does on {Day(earlier.From)}, and comes after it; check the two windows";

    internal static string StatementLate(StatementDates statement) =>
        $"the statement of {Month(statement.Month)} has its deadline on {Day(statement.Deadline)}, after its payment on {Day(statement.Payment)}; write a deadline on or before the payment";

    internal static string JanuarySlip(StatementDates statement) =>
        $"the statement of {Month(statement.Month)} has its deadline on {Day(statement.Deadline)}, after its payment on {Day(statement.Payment)}: the year has slipped; {Day(new LocalDate(statement.Month.Year - 1, 12, 31))} must be meant";

    internal static string Differs(SourceDifference difference) =>
        $"{difference.What} of cohort {difference.Cohort}: \"{difference.Other.Id}\" says {difference.OtherSays}, \"{difference.InForce.Id}\", which is in force, says {difference.InForceSays}; both are kept";

    internal static string NoneInForce(int cohort) => $"no set of this use is in force for cohort {cohort}; write \"inForce\": true in the one to use";

    internal static string WrongKind(ParticipantRole role, ScheduleId id) => role == ParticipantRole.Mentor
        ? $"a mentor cannot be on {id}; reduced schedules are for ECTs, so write a standard, extended or replacement one"
        : $"an ECT cannot be on {id}; replacement schedules are for mentors, so write a standard, extended or reduced one";

    internal static string WithdrawnEarly(LocalDate on, LocalDate start) =>
        $"the withdrawal is on {Day(on)}, before training started on {Day(start)}; correct one of the two days";

    internal static string DeferralBackwards(LocalDate from, LocalDate to) => $"the deferral ends on {Day(to)}, before it begins on {Day(from)}; write a last day on or after the first";

    internal static string MadeTwice(DeclarationType type) => $"{type.Display()} already stands above and was not voided; only one of a type may stand, so mark the other voided or remove it";

    internal static string NotInSchedule(DeclarationType type, ScheduleId id, int cohort) =>
        $"{type.Display()} is not declared on {id} in cohort {cohort} for this role; correct the type, or the schedule";

    internal static string NoEvidence(DeclarationType type, IReadOnlyList<DeclarationEvidence> allowed) => $"{type.Display()} needs evidence and has none; give one of {Words(allowed)}";

    internal static string OtherEvidence(DeclarationType type, DeclarationEvidence given, IReadOnlyList<DeclarationEvidence> allowed) =>
        $"{given.Display()} does not count for {type.Display()} in this cohort; give one of {Words(allowed)}";

    internal static string ReducedTerms(int terms) => $"a reduced induction cannot have {Whole(terms)} terms; write 1 to 5, and a reduced schedule";

    internal static string ExtendedTerms(int terms) => $"an induction cannot be extended by {Whole(terms)} declared terms; write 1 to 3, and an extended schedule";

    internal static string Percent(int percent) => $"{Whole(percent)} is no engagement in percent; write a whole number from 0 to 100";

    internal static string Sequence(DeclarationType later, DeclarationType earlier) =>
        $"{later.Display()} is dated on or before {earlier.Display()}, which comes before it; from cohort 2025 each must be later than the one before";

    internal static string Month(YearMonth month) => FormattableString.Invariant($"{month:MMMM uuuu}");

    internal static string Words(IReadOnlyList<DeclarationEvidence> allowed) => string.Join(", ", allowed.Select(DeclarationNames.Display));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(LocalDate date) => DeclarationNames.Day(date);
}
