using Ecf.Domain;
using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Reporting.Cohorts;

/// <summary>Who needs attention first: ECTs without a mentor, missed hours, missing marks, marks set aside, sessions without a date.</summary>
public static class Attention
{
    /// <summary>A mark is missing once this many days have passed since the session: registers take a while to come in.</summary>
    public const int DaysForARegister = 14;

    /// <summary>All matters of a cohort: by kind, then the most hours first, then name.</summary>
    public static IReadOnlyList<AttentionItem> Of(CohortFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var here = facts.InOrder.Where(member => !member.HasLeft).ToList();
        return
        [
            .. here.Where(NeedsMentor).Select(WithoutMentor),
            .. MostHoursFirst(here.Select(Missed)),
            .. MostHoursFirst(here.Select(Unmarked)),
            .. here.SelectMany(SetAside),
            .. here.SelectMany(Contradicting),
            .. WithoutDate(here),
        ];
    }

    private static IEnumerable<AttentionItem> MostHoursFirst(IEnumerable<AttentionItem?> items) =>
        items.OfType<AttentionItem>().OrderByDescending(item => item.Hours.Minutes).ThenBy(item => item.Who, NameOrder.Comparer);

    private static bool NeedsMentor(CohortMember member) => member.Role == Audience.EarlyCareerTeacher && member.Partners.Count == 0
        && member.Ledger.AsAt <= member.Schedule.LastDayOf(InductionTerm.All[^1]);

    private static AttentionItem WithoutMentor(CohortMember member) => new(
        member, member.Name, "No mentor", $"No mentor on {DayText.InFull(member.Ledger.AsAt)}", $"Ask {member.School} to name a mentor", Hours.Zero);

    private static AttentionItem? Missed(CohortMember member)
    {
        if (member.Ledger.Total.Shortfall == Hours.Zero)
        {
            return null;
        }

        var missed = DueSessions(member).Where(session => member.Register.MarkOf(session.Id, member.Ledger.AsAt) == Mark.Absent).ToList();
        return missed.Count == 0 ? null : new(
            member, member.Name, "Missed sessions", Sessions(member, missed), "Agree how to catch up", missed.Sum(session => session.Length));
    }

    private static AttentionItem? Unmarked(CohortMember member)
    {
        if (member.Ledger.Total.Unrecorded == Hours.Zero)
        {
            return null;
        }

        var asAt = member.Ledger.AsAt;
        var unmarked = DueSessions(member)
            .Where(session => session.Date <= asAt.PlusDays(-DaysForARegister) && member.Register.MarkOf(session.Id, asAt) is null).ToList();
        return unmarked.Count == 0 ? null : new(
            member, member.Name, "Marks missing", Sessions(member, unmarked), "Ask for the register", unmarked.Sum(session => session.Length));
    }

    private static IEnumerable<AttentionItem> SetAside(CohortMember member) => member.Findings.Where(finding => finding.Severity != Severity.Note)
        .Select(finding => new AttentionItem(member, member.Name, "Mark set aside", finding.Sentence, "Correct the register", Hours.Zero));

    private static IEnumerable<AttentionItem> Contradicting(CohortMember member) => member.InductionFindings
        .Where(finding => finding.Severity == Severity.Error)
        .Select(finding => new AttentionItem(member, member.Name, "Induction record", finding.Sentence, "Correct the record", Hours.Zero));

    private static IEnumerable<AttentionItem> WithoutDate(IEnumerable<CohortMember> members) => members
        .SelectMany(member => member.Schedule.Unplaced.Select(session => (member, session)))
        .GroupBy(pair => pair.session.Sentence, StringComparer.Ordinal)
        .Select(group => new AttentionItem(
            null,
            Counted(group.DistinctBy(pair => pair.member.Id).Count(), "person", "people"),
            "No date yet",
            $"{Counted(group.Select(pair => pair.session.Id).Distinct(StringComparer.Ordinal).Count(), "session", "sessions")} without a date: {group.Key}",
            NextStepFor(group.First().session.Reason),
            group.Sum(pair => pair.session.Length)))
        .OrderByDescending(item => item.Hours.Minutes).ThenBy(item => item.What, StringComparer.Ordinal);

    private static string NextStepFor(UnplacedReason reason) => reason switch
    {
        UnplacedReason.TermNotStated => "Give the sessions a term in the programme file",
        UnplacedReason.TermNotKnown => "Add the term's dates to the calendar file once they are published",
        UnplacedReason.NoDayLeft => "Move sessions to another term in the programme file",
        UnplacedReason.NoSchoolDay => "Name another week or half-term in the programme file, or fix a date",
        _ => "Agree a date to catch up",
    };

    private static IEnumerable<ScheduledSession> DueSessions(CohortMember member) =>
        member.Schedule.Sessions.Where(session => session.Date <= member.Ledger.AsAt);

    /// <summary>"Webinars 12 Nov 2024; Local group sessions 3 Dec 2024" with at most three named.</summary>
    private static string Sessions(CohortMember member, IReadOnlyList<ScheduledSession> sessions)
    {
        var names = member.Schedule.Programme.Strands.ToDictionary(strand => strand.Id, strand => strand.Name, StringComparer.Ordinal);
        var named = sessions.Take(3).Select(session => $"{names[session.Strand]} {DayText.Short(session.Date)}");
        var more = sessions.Count > 3 ? $"; and {sessions.Count - 3} more" : "";
        return string.Join("; ", named) + more;
    }

    private static string Counted(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
