using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Buddies;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Makes a member of a cohort of a person's rows: where, with whom, on which schedule, with which hours.</summary>
internal sealed class MemberJoin(CohortRows rows, HubLibrary library, TrainingPace pace, LocalDate asAt)
{
    private readonly BuddyDates buddies = new(rows, library, asAt);
    private readonly InductionJoin induction = new(rows, library, pace);
    private readonly ILookup<Trn, Mentorship> ofEct = rows.Mentorships.ToLookup(mentorship => mentorship.Ect);
    private readonly ILookup<Trn, Mentorship> ofMentor = rows.Mentorships.ToLookup(mentorship => mentorship.Mentor);
    private readonly Dictionary<Trn, string> mentors = rows.MentorsOfEcts.ToDictionary(mentor => mentor.Trn, mentor => mentor.Name);
    private readonly Dictionary<Trn, string> ects = rows.EctsOfMentors.ToDictionary(ect => ect.Trn, ect => ect.Name);

    internal CohortMember? Join(EarlyCareerTeacher ect)
    {
        var day = Stay.DayFor(asAt, ect.InductionStart, ect.Left);
        var partners = ofEct[ect.Trn].Where(mentorship => mentorship.Covers(day)).Select(mentorship => new CohortPartner(mentorship.Mentor.ToString(), mentors[mentorship.Mentor]));
        var fte = ect.FteOn(day, rows.PatternChanges[ect.Trn]);
        return Member(new(ect.Trn, ect.Name, ect.Subject, ect.ProgrammeId, ect.InductionStart, ect.Left, fte, Audience.EarlyCareerTeacher), (day, induction.Of(ect, asAt)), partners);
    }

    internal CohortMember? Join(Mentor mentor)
    {
        var day = Stay.DayFor(asAt, mentor.TrainingStart, mentor.Left);
        var partners = ofMentor[mentor.Trn].Where(mentorship => mentorship.Covers(day)).Select(mentorship => new CohortPartner(mentorship.Ect.ToString(), ects[mentorship.Ect]));
        return Member(new(mentor.Trn, mentor.Name, mentor.Subject, mentor.ProgrammeId, mentor.TrainingStart, mentor.Left, default, Audience.Mentor), (day, (null, [])), partners);
    }

    private CohortMember? Member(Person person, (LocalDate Day, (TwoClocks? Clocks, IReadOnlyList<Finding> Findings) Induction) on, IEnumerable<CohortPartner> partners) => RegisterOf(person) is not { } register ? null : new()
    {
        Id = person.Trn.ToString(),
        Name = person.Name,
        Role = person.Role,
        Subject = person.Subject,
        School = SchoolOf(person, on.Day)?.Name ?? "No school",
        Urn = SchoolOf(person, on.Day)?.Urn.ToString(),
        Fte = person.Fte,
        Start = person.Start,
        Left = person.Left,
        Partners = [.. partners.OrderBy(partner => partner.Name, StringComparer.Ordinal).ThenBy(partner => partner.Id, StringComparer.Ordinal)],
        Register = register.Value,
        Findings = register.Findings,
        Ledger = HoursLedger.Of(register.Value, asAt),
        Clocks = on.Induction.Clocks,
        InductionFindings = on.Induction.Findings,
    };

    private School? SchoolOf(Person person, LocalDate day) => Stay.SchoolOn(rows.Periods[person.Trn], day) is { } period ? rows.Schools[period.School] : null;

    private ReadResult<Register>? RegisterOf(Person person)
    {
        var schedule = PersonSchedule.Of(person.ProgrammeId, [.. rows.Periods[person.Trn]], rows.Schools, library, (person.Start, asAt));
        schedule = schedule is not null && person.Role == Audience.Mentor ? buddies.On(person.Trn, schedule) : schedule;
        var asked = schedule is not null && person.Left is { } last && last <= asAt ? schedule.Until(last) : schedule;
        return asked is null ? null : Register.Take(asked, rows.Marks[person.Trn.ToString()]);
    }

    /// <summary>What ECT and mentor have in common here.</summary>
    private sealed record Person(Trn Trn, string Name, string Subject, string ProgrammeId, LocalDate Start, LocalDate? Left, Fte Fte, Audience Role);
}
