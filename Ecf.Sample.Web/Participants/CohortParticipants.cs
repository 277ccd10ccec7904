using Ecf.Domain.Induction;
using Ecf.Domain.Participants;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Participants;

/// <summary>Joins the rows of one cohort with its hours and its inductions to the rows of which questions are asked.</summary>
internal sealed class CohortParticipants(CohortRows rows, HubLibrary library, LocalDate asAt)
{
    private readonly MemberJoin members = new(rows, library, asAt);
    private readonly ILookup<Trn, Mentorship> ofEct = rows.Mentorships.ToLookup(mentorship => mentorship.Ect);
    private readonly ILookup<Trn, Mentorship> ofMentor = rows.Mentorships.ToLookup(mentorship => mentorship.Mentor);

    internal required ILookup<Trn, Participation> Participations { get; init; }

    internal required ILookup<Trn, Absence> Absences { get; init; }

    internal IEnumerable<Participant> All() => rows.Ects.Select(Row).Concat(rows.Mentors.Select(Row));

    private Participant Row(EarlyCareerTeacher ect) => new ParticipantFacts(ect)
    {
        SchoolPeriods = rows.Periods[ect.Trn],
        Mentorships = ofEct[ect.Trn],
        Participations = Participations[ect.Trn],
        Ledger = members.Join(ect)?.Ledger,
        Timeline = TimelineOf(ect),
    }.On(asAt);

    private Participant Row(Mentor mentor) => new ParticipantFacts(mentor)
    {
        SchoolPeriods = rows.Periods[mentor.Trn],
        Mentorships = ofMentor[mentor.Trn],
        Participations = Participations[mentor.Trn],
        Ledger = members.Join(mentor)?.Ledger,
    }.On(asAt);

    // None where a calendar is not among the hub's files or the records contradict themselves: no date is better than a wrong one.
    private InductionTimeline? TimelineOf(EarlyCareerTeacher ect)
    {
        var periods = rows.Periods[ect.Trn].Where(period => !(period.To < ect.InductionStart)).ToList();
        if (periods.Count == 0 || periods.Exists(period => !library.Calendars.ContainsKey(rows.Schools[period.School].CalendarId)))
        {
            return null;
        }

        var facts = new InductionFacts { Start = ect.InductionStart, Posts = [.. periods.Select(period => PostOf(ect, period))], Absences = [.. Absences[ect.Trn]] };
        return facts.Check().IsUsable ? InductionTimeline.Of(facts, asAt) : null;
    }

    private Post PostOf(EarlyCareerTeacher ect, SchoolPeriod period) => new()
    {
        School = rows.Schools[period.School].Name,
        Calendar = library.Calendars[rows.Schools[period.School].CalendarId],
        From = period.From,
        To = period.To,
        Pattern = ect.Fte.IsFullTime ? [] : [new(period.From, ect.Fte.Share)],
    };
}
