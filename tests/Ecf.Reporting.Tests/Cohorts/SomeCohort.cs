using Ecf.Domain.Attendance;
using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using NodaTime;

namespace Ecf.Reporting.Tests.Cohorts;

/// <summary>Cohorts of a few people, small enough to reckon by hand.</summary>
internal static class SomeCohort
{
    internal static readonly LocalDate AsAt = new(2025, 3, 31);

    private static readonly TermCalendar Staffordshire = ShippedCalendars.Get("staffordshire-secondary");

    internal static CohortFacts Of(params IReadOnlyList<CohortMember> members) => WithFundingOf(members, members);

    /// <summary>Facts whose money was reckoned for other members than those listed: broken on purpose where they differ.</summary>
    internal static CohortFacts WithFundingOf(IReadOnlyList<CohortMember> funded, IReadOnlyList<CohortMember> members, Dictionary<string, string>? schools = null) => new()
    {
        Hub = "A hub",
        Cohort = 2024,
        AsAt = AsAt,
        Members = members,
        Funding = FundingStatement.For(new([.. funded.Where(member => member.Role == Audience.EarlyCareerTeacher).Select(Claimed)], []), FundingRates.Embedded, AsAt),
        SchoolNames = schools ?? new() { ["900001"] = "Any School" },
    };

    /// <summary>An ECT at each of two schools of one name.</summary>
    internal static CohortFacts OfTwoSchoolsOfOneName()
    {
        var (here, there) = (Ect("Zoë Ahmed"), Ect("Al One"));
        return WithFundingOf([], [here, At("900002", there)], new() { ["900001"] = "Any School", ["900002"] = "Any School" });
    }

    /// <summary>The same facts in which one person's ledger is nobody's: broken on purpose.</summary>
    internal static CohortFacts WithLostHours(CohortFacts facts)
    {
        var mentor = facts.Members.Single(member => member.Role == Audience.Mentor);
        var nothing = Register.Take(mentor.Schedule.Until(new(2020, 1, 1)), []).Value;
        return facts.Only([.. facts.Members.Where(member => member != mentor), With(mentor, HoursLedger.Of(nothing, AsAt))]);
    }

    internal static CohortMember Ect(string name, params IReadOnlyList<(string Session, Mark Mark)> marks) =>
        Member(name, "redhill-ect-reconstructed", Staffordshire, marks);

    internal static CohortMember EctWithoutMentor(string name) => Member(name, ShippedProgrammes.Get("redhill-ect-reconstructed"), Staffordshire, [], []);

    internal static CohortMember Mentor(string name, params IReadOnlyList<(string Session, Mark Mark)> marks) =>
        Member(name, "redhill-mentor-as-printed", Staffordshire, marks);

    /// <summary>The last school day of spring 2025 in Staffordshire: the end of year 1 term 2.</summary>
    internal static readonly LocalDate EndOfTerm2 = new(2025, 4, 11);

    /// <summary>At the end of year 1 term 2, with a mentor on Redhill's programme who came to all.</summary>
    internal static CohortFacts WithAMentorWhoAttendedAll(params IReadOnlyList<CohortMember> others)
    {
        var asked = Mentor("Cai Davies").Schedule.Sessions.Where(session => session.Date <= EndOfTerm2);
        var register = Register.Take(Mentor("Cai Davies").Schedule, asked.Select(session => new RegisterEntry("Cai Davies", session.Id, Mark.Attended, session.Date))).Value;
        return new()
        {
            Hub = "A hub",
            Cohort = 2024,
            AsAt = EndOfTerm2,
            Members = [.. others, With(Mentor("Cai Davies"), register)],
            Funding = FundingStatement.For(new([], []), FundingRates.Embedded, EndOfTerm2),
            SchoolNames = new Dictionary<string, string>(),
        };
    }

    private static CohortMember At(string urn, CohortMember member) => new()
    {
        Id = member.Id, Name = member.Name, Role = member.Role, Subject = member.Subject, School = member.School, Urn = urn, Start = member.Start, Partners = member.Partners,
        Register = member.Register,
        Ledger = member.Ledger,
    };

    private static CohortMember With(CohortMember member, Register register) => new()
    {
        Id = member.Id, Name = member.Name, Role = member.Role, Subject = member.Subject, School = member.School, Urn = member.Urn, Start = member.Start, Partners = member.Partners,
        Register = register,
        Ledger = HoursLedger.Of(register, EndOfTerm2),
    };

    private static CohortMember With(CohortMember member, HoursLedger ledger) => new()
    {
        Id = member.Id, Name = member.Name, Role = member.Role, Subject = member.Subject, School = member.School, Urn = member.Urn, Start = member.Start, Partners = member.Partners,
        Register = member.Register,
        Ledger = ledger,
    };

    internal static CohortMember Member(string name, string programme, TermCalendar calendar, params IReadOnlyList<(string Session, Mark Mark)> marks) =>
        Member(name, ShippedProgrammes.Get(programme), calendar, marks);

    internal static CohortMember Member(string name, Programme programme, TermCalendar calendar, params IReadOnlyList<(string Session, Mark Mark)> marks) =>
        Member(name, programme, calendar, [new("0000009", "A Partner")], marks);

    private static CohortMember Member(string name, Programme programme, TermCalendar calendar, CohortPartner[] partners, IReadOnlyList<(string Session, Mark Mark)> marks)
    {
        var schedule = Scheduler.Place(programme, calendar, new(new(2024), TermName.Autumn));
        var register = Register.Take(schedule, marks.Select(mark => new RegisterEntry(name, mark.Session, mark.Mark, AsAt)));
        return new()
        {
            Id = name,
            Name = name,
            Role = programme.Audience,
            Subject = "History",
            School = "Any School",
            Urn = "900001",
            Start = new(2024, 9, 2),
            Partners = partners,
            Register = register.Value,
            Findings = register.Findings,
            Ledger = HoursLedger.Of(register.Value, AsAt),
        };
    }

    private static ClaimedEct Claimed(CohortMember ect) => new()
    {
        Ect = ect.Id, Name = ect.Name, School = "900001", Area = FundingArea.EnglandExcludingLondon, Cohort = 2024,
        Year1From = ect.Start, Year2From = new(2025, 9, 1), Year2To = new(2026, 7, 20),
    };
}
