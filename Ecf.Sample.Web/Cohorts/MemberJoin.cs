using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Makes a member of a cohort of a person's rows: where, with whom, on which schedule, with which hours.</summary>
internal sealed class MemberJoin(CohortRows rows, HubLibrary library, LocalDate asAt)
{
    private readonly ILookup<Trn, Mentorship> ofEct = rows.Mentorships.ToLookup(mentorship => mentorship.Ect);
    private readonly ILookup<Trn, Mentorship> ofMentor = rows.Mentorships.ToLookup(mentorship => mentorship.Mentor);
    private readonly Dictionary<Trn, string> mentors = rows.MentorsOfEcts.ToDictionary(mentor => mentor.Trn, mentor => mentor.Name);
    private readonly Dictionary<Trn, string> ects = rows.EctsOfMentors.ToDictionary(ect => ect.Trn, ect => ect.Name);

    internal CohortMember? Join(EarlyCareerTeacher ect)
    {
        var day = Stay.DayFor(asAt, ect.InductionStart, ect.Left);
        var partners = ofEct[ect.Trn].Where(mentorship => mentorship.Covers(day)).Select(mentorship => mentors[mentorship.Mentor]);
        return RegisterOf(ect.Trn, ect.ProgrammeId, ect.InductionStart, ect.Left) is not { } register ? null
            : Member(ect.Trn, ect.Name, ect.Subject, day, partners, register, Audience.EarlyCareerTeacher) with { Fte = ect.Fte, Start = ect.InductionStart, Left = ect.Left };
    }

    internal CohortMember? Join(Mentor mentor)
    {
        var day = Stay.DayFor(asAt, mentor.TrainingStart, mentor.Left);
        var partners = ofMentor[mentor.Trn].Where(mentorship => mentorship.Covers(day)).Select(mentorship => ects[mentorship.Ect]);
        return RegisterOf(mentor.Trn, mentor.ProgrammeId, mentor.TrainingStart, mentor.Left) is not { } register ? null
            : Member(mentor.Trn, mentor.Name, mentor.Subject, day, partners, register, Audience.Mentor) with { Start = mentor.TrainingStart, Left = mentor.Left };
    }

    private CohortMember Member(Trn trn, string name, string subject, LocalDate day, IEnumerable<string> partners, ReadResult<Register> register, Audience role) => new()
    {
        Id = trn.ToString(),
        Name = name,
        Role = role,
        Subject = subject,
        School = Stay.SchoolOn(rows.Periods[trn], day) is { } period ? rows.Schools[period.School].Name : "No school",
        Start = day,
        Partners = [.. partners.Order(StringComparer.Ordinal)],
        Register = register.Value,
        Findings = register.Findings,
        Ledger = HoursLedger.Of(register.Value, asAt),
    };

    private ReadResult<Register>? RegisterOf(Trn trn, string programmeId, LocalDate start, LocalDate? left)
    {
        if (!library.Programmes.TryGetValue(programmeId, out var programme))
        {
            return null;
        }

        var schedule = PersonSchedule.Of(programme, [.. rows.Periods[trn]], rows.Schools, library, (start, asAt));
        var asked = schedule is not null && left is { } last && last <= asAt ? schedule.Until(last) : schedule;
        return asked is null ? null : Register.Take(asked, rows.Marks[trn.ToString()].Where(mark => left is not { } day || mark.RecordedOn <= day.PlusMonths(1)));
    }
}
