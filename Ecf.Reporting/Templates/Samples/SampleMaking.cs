using Ecf.Domain.Attendance;
using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Reporting.Templates.Samples;

/// <summary>Makes the facts of a sample of its people, by the same steps as a hub's own records are added up.</summary>
internal sealed class SampleMaking(LocalDate asAt)
{
    private const int Year = 2024;

    private static readonly LocalDate Start = new(Year, 9, 2);
    private static readonly TermCalendar Calendar = ShippedCalendars.Get("staffordshire-secondary");

    internal string? Telephone { get; init; } = "0115 496 0123";

    internal TemplateFacts Of(IReadOnlyList<SamplePerson> people)
    {
        var members = people.Select(person => Member(person, people)).ToList();
        var programmes = new PrintedProgrammes(ShippedProgrammes.Get(ShippedProgrammes.RedhillEctAsPrinted), ShippedProgrammes.Get(ShippedProgrammes.RedhillMentorAsPrinted));
        return new()
        {
            Hub = new("Sample Teaching Hub", "ect@sample-hub.example", Telephone, "A made-up hub for trying templates"),
            Cohort = new()
            {
                Hub = "Sample Teaching Hub",
                Cohort = Year,
                AsAt = asAt,
                Members = members,
                Funding = FundingStatement.For(new(new ClaimFacts { Ects = [.. Ects(people).Select(person => Claimed(person, Of(members, person)))], Mentors = [.. Mentors(people)] }), FundingRates.Embedded, asAt),
                SchoolNames = SamplePeople.Schools.ToDictionary(school => school.Urn, school => school.Name, StringComparer.Ordinal),
                DeclarationsDue = DueList.Of(members.Select(Declarations)),
                Notes = ["The people and schools of this sample are made up"],
            },
            Programmes = programmes,
            Rates = [.. FundingRates.Embedded.All.Where(rate => rate.Area == FundingArea.EnglandExcludingLondon && rate.AppliesTo(Year))],
            Buddies = SampleBuddies.Of(people),
        };
    }

    private CohortMember Member(SamplePerson person, IReadOnlyList<SamplePerson> people)
    {
        var register = Register.Take(ScheduleOf(person), Marks(person));
        var induction = person.Role == Audience.EarlyCareerTeacher ? InductionTimeline.Of(Induction(person), asAt) : null;
        return new()
        {
            Id = person.Trn,
            Name = person.Name,
            Role = person.Role,
            Subject = person.Subject,
            School = SamplePeople.Schools[person.School].Name,
            Urn = SamplePeople.Schools[person.School].Urn,
            Fte = new(person.Pattern.Share),
            Start = Start,
            Left = person.Left,
            Partners = [.. Partners(person, people).OrderBy(partner => partner.Name, StringComparer.Ordinal).ThenBy(partner => partner.Id, StringComparer.Ordinal)],
            Register = register.Value,
            Ledger = HoursLedger.Of(register.Value, asAt),
            Clocks = induction is null ? null : TwoClocks.Of(induction, TrainingPace.Redhill),
        };
    }

    private static Schedule ScheduleOf(SamplePerson person)
    {
        var programme = person.Programme ?? (person.Role == Audience.Mentor ? ShippedProgrammes.RedhillMentorAsPrinted : ShippedProgrammes.RedhillEctReconstructed);
        var schedule = Scheduler.Place(ShippedProgrammes.Get(programme), Calendar, TrainingStart.On(Start));
        return person.Left is { } last ? schedule.Until(last) : schedule;
    }

    private IEnumerable<RegisterEntry> Marks(SamplePerson person) => ScheduleOf(person).Sessions.Where(session => session.Date <= asAt)
        .Select((session, number) => (session, Mark: person.Marks(number))).Where(marked => marked.Mark is not null)
        .Select(marked => new RegisterEntry(person.Trn, marked.session.Id, marked.Mark!.Value, marked.session.Date));

    private static InductionFacts Induction(SamplePerson person)
    {
        var pattern = person.Pattern.Since is { } since ? new WorkingPattern[] { new(Start, 1m), new(since, person.Pattern.Share) } : [new(Start, person.Pattern.Share)];
        Post At(int school, LocalDate from, LocalDate? to) => new() { School = SamplePeople.Schools[school].Name, Calendar = Calendar, From = from, To = to, Pattern = pattern };
        return new()
        {
            Start = Start,
            Posts = person.Before is { } before ? [At(before.School, Start, before.Until), At(person.School, before.Until.PlusDays(1), person.Left)] : [At(person.School, Start, person.Left)],
        };
    }

    private static IEnumerable<CohortPartner> Partners(SamplePerson person, IReadOnlyList<SamplePerson> people) => person.Role == Audience.Mentor
        ? people.Where(ect => ect.Mentor == person.Trn && ect.Left is null).Select(ect => new CohortPartner(ect.Trn, ect.Name))
        : people.Where(mentor => mentor.Trn == person.Mentor).Select(mentor => new CohortPartner(mentor.Trn, mentor.Name));

    private IReadOnlyList<DueDeclaration> Declarations(CohortMember member)
    {
        var role = member.Role == Audience.Mentor ? ParticipantRole.Mentor : ParticipantRole.EarlyCareerTeacher;
        var assigned = ScheduleAssignment.Of(Start, Start);
        return DeclarationPlan.Of(
            new()
            {
                Id = member.Id, Role = role, Cohort = Year, Schedule = assigned.Schedule, Start = Start, PartTime = !member.Fte.IsFullTime,
                EngagementPercent = member.Ledger.Total.Engagement.Percent,
                Withdrawal = member.Left is { } last ? new(ParticipationReason.Other, last.PlusDays(1)) : null,
            },
            DeclarationSchedules.Embedded,
            asAt);
    }

    private static IEnumerable<SamplePerson> Ects(IReadOnlyList<SamplePerson> people) => people.Where(person => person.Role == Audience.EarlyCareerTeacher);

    private static CohortMember Of(IReadOnlyList<CohortMember> members, SamplePerson person) => members.First(member => member.Id == person.Trn);

    private static ClaimedEct Claimed(SamplePerson ect, CohortMember member) => new()
    {
        Ect = ect.Trn,
        Name = ect.Name,
        School = SamplePeople.Schools[ect.Before?.School ?? ect.School].Urn,
        Area = FundingArea.EnglandExcludingLondon,
        Cohort = Year,
        Year1From = Start,
        Year2From = member.Schedule.FirstDayOf(new InductionTerm(2, 1)),
        Year2To = member.Schedule.LastDayOf(new InductionTerm(2, 3)),
        Left = ect.Left,
        Mentor = ect.Mentor,
    };

    private static IEnumerable<ClaimedMentor> Mentors(IReadOnlyList<SamplePerson> people) =>
        people.Where(person => person.Role == Audience.Mentor).Select(mentor => new ClaimedMentor { Mentor = mentor.Trn, Name = mentor.Name, Cohort = Year });
}
