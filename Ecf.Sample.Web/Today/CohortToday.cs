using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Pages;
using Ecf.Sample.Web.Pages.Registers;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Registers;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Sample.Web.Today;

/// <summary>What needs attention in one cohort: the matters of its report, and registers, declarations and reviews by their days.</summary>
internal sealed class CohortToday(CohortFacts facts, PersonIds ids)
{
    private readonly ILookup<(string, bool), CohortMember> members = facts.Members.ToLookup(member => (member.Id, member.Role == Audience.Mentor));

    private LocalDate Day => facts.AsAt;

    private LocalDate Soon => Day.PlusDays(TodayKinds.DaysAhead);

    internal IEnumerable<TodayItem> All() =>
    [
        .. KeptReports.AttentionOf(facts).Select(item => Of(item) with { Cohort = facts.Cohort, Hours = item.Hours }),
        .. RegisterBook.Dated(facts, (_, session) => session.Date <= Day).Where(register => register.Unrecorded > 0).Select(Of),
        .. facts.DeclarationsDue.Where(IsNow).SelectMany(due => members[(due.Person, due.Role == ParticipantRole.Mentor)].Select(member => Of(member, due))),
        .. facts.Members.Where(member => !member.HasLeft && member.Clocks is not null).SelectMany(Reviews),
    ];

    private TodayItem Of(AttentionItem item) => item.Member is not { } member
        ? new(item.Matter, null, item.Who, item.What, item.NextStep, WithoutDate(item))
        : item.Matter switch
        {
            "No mentor" => About(member, item, Day, new("/Imports/Index", null, ("kind", "mentorships"))),
            "Missed sessions" => About(member, item, Oldest(member, missed: true), PageOf(member, "catch-up")),
            "Marks missing" => About(member, item, Oldest(member, missed: false), PageOf(member, "sessions")),
            "Induction record" => About(member, item, null, PageOf(member, "record")),
            _ => About(member, item, null, PageOf(member, "sessions")),
        };

    private static TodayItem About(CohortMember member, AttentionItem item, LocalDate? date, PagePlace mends) =>
        new(item.Matter, date, item.Who, item.What, item.NextStep, mends) { Person = (member.Role, member.Id), School = member.School };

    /// <summary>The first session behind a matter, judged as the report judges it.</summary>
    private LocalDate? Oldest(CohortMember member, bool missed) => member.Schedule.Sessions
        .Where(session => missed
            ? session.Date <= Day && member.Register.MarkOf(session.Id, Day) == Domain.Attendance.Mark.Absent
            : session.Date <= Day.PlusDays(-Attention.DaysForARegister) && member.Register.MarkOf(session.Id, Day) is null)
        .Min(session => (LocalDate?)session.Date);

    /// <summary>A term that no calendar knows is mended in the calendar, everything else in the programme.</summary>
    private PagePlace WithoutDate(AttentionItem item)
    {
        var (member, session) = facts.Members.SelectMany(member => member.Schedule.Unplaced.Select(session => (member, session)))
            .First(pair => item.What.EndsWith(pair.session.Sentence, StringComparison.Ordinal));
        return session.Reason == UnplacedReason.TermNotKnown
            ? new("/Calendars/Calendar", "terms", ("id", member.Schedule.Calendar.Id))
            : new("/Programmes/Programme", null, ("id", member.Schedule.Programme.Id));
    }

    private TodayItem Of(SessionRegister register) => new(
        TodayKinds.Register, register.Session.Date, $"{register.Strand}, {register.Session.Term.Display()}",
        $"{register.Unrecorded} of {register.Members.Count} {(register.Role == Audience.Mentor ? "mentors" : "ECTs")} not marked", "Mark the register",
        new("/Registers/Sheet", null, ("year", register.Cohort), ("role", SheetModel.Word(register.Role)), ("session", register.Session.Id), ("date", LocalDatePattern.Iso.Format(register.Session.Date))))
    {
        Cohort = facts.Cohort,
        School = register.Members.Select(member => member.School).Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : null,
    };

    private bool IsNow(DueDeclaration due) => due.Status == DueStatus.Overdue || (due.Status == DueStatus.Open && due.To <= Soon);

    private TodayItem Of(CohortMember member, DueDeclaration due) => new(
        due.Status == DueStatus.Overdue ? TodayKinds.Overdue : TodayKinds.DueSoon, due.To, member.Name,
        due.Type.Display() + (due.Missing.Count == 0 ? "" : $": {string.Join("; ", due.Missing)}"), due.NextStep,
        new("/People/Declarations", null, ("id", ids.Of(member.Role, member.Id))))
    {
        Cohort = facts.Cohort,
        School = member.School,
        Person = (member.Role, member.Id),
    };

    private IEnumerable<TodayItem> Reviews(CohortMember member) =>
        from due in member.Clocks!.Induction.DueDates
        where (due.Date is not { } day || day >= Day) && (due.Date ?? due.Planned) <= Soon
        select new TodayItem(TodayKinds.Review, due.Date, member.Name, char.ToUpperInvariant(due.Name[0]) + due.Name[1..], "Ask the school to hold it", PageOf(member, "reviews"))
        {
            Cohort = facts.Cohort,
            School = member.School,
            Person = (member.Role, member.Id),
        };

    private PagePlace PageOf(CohortMember member, string place) => new("/People/Index", place, ("id", ids.Of(member.Role, member.Id)));
}
