using Ecf.Domain;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>What was read of a whole cohort on a day, joined and added up. It never changes: after further marks a new one is made, of which most is this one's.</summary>
internal sealed class CohortReading
{
    private readonly ReadingOf of;
    private readonly IReadOnlyDictionary<Trn, Joined> ects;
    private readonly IReadOnlyDictionary<Trn, Joined> mentors;
    private readonly FundingStatement funding;

    private CohortReading(CohortRows rows, ReadingOf of, (CohortReading Reading, IReadOnlySet<string> Anew)? before)
    {
        (Rows, this.of) = (rows, of);
        var join = new MemberJoin(rows, of.Library, of.Hub.Pace, of.AsAt);
        var declarations = new DeclarationJoin(rows, of.Library.Schedules, of.AsAt);
        ects = rows.Ects.ToDictionary(ect => ect.Trn, ect => Held(ect.Trn)?.ects[ect.Trn] ?? Of(join.Join(ect)));
        mentors = rows.Mentors.ToDictionary(mentor => mentor.Trn, mentor => Held(mentor.Trn)?.mentors[mentor.Trn] ?? Of(join.Join(mentor)));
        Members = [.. ects.Values.Concat(mentors.Values).Select(joined => joined.Member).OfType<CohortMember>()];
        funding = before is var (reading, anew) && !MoneyHangsOn(anew) ? reading.funding : FundingStatement.For(ClaimJoin.Of(rows, of.Library, join, of.AsAt), of.Library.Rates, of.AsAt).OfCohort(of.Cohort);

        CohortReading? Held(Trn person) => before is var (held, others) && !others.Contains(person.ToString()) ? held : null;
        Joined Of(CohortMember? member) => new(member, member is null ? [] : declarations.Plan(member));
    }

    internal CohortRows Rows { get; }

    /// <summary>The ECTs and then the mentors.</summary>
    internal IReadOnlyList<CohortMember> Members { get; }

    /// <summary>The facts of the whole cohort.</summary>
    internal CohortFacts Facts => field ??= FactsOf(Members, funding, Rows.Schools.Values.ToDictionary(school => school.Urn.ToString(), school => school.Name, StringComparer.Ordinal));

    /// <summary>Reads a cohort.</summary>
    internal static async Task<CohortReading> ReadAsync(HubContext store, ReadingOf of, CancellationToken stop) =>
        new(await CohortRows.ReadAsync(store, of.Cohort, stop), of, null);

    /// <summary>The same after marks of some people were written.</summary>
    internal async Task<CohortReading> AfterMarksAsync(HubContext store, IReadOnlySet<string> people, CancellationToken stop)
    {
        var here = people.Where(Rows.People.Contains).ToHashSet(StringComparer.Ordinal);
        return here.Count == 0 ? this : new(Rows with { Marks = Rows.Marks.With(here, await CohortRows.MarksAsync(store, [.. here], stop)) }, of, (this, here));
    }

    /// <summary>An ECT as a member; <c>null</c> for somebody without programme or calendar.</summary>
    internal CohortMember? MemberOf(EarlyCareerTeacher ect) => ects[ect.Trn].Member;

    /// <summary>A mentor as a member; <c>null</c> for somebody without programme or calendar.</summary>
    internal CohortMember? MemberOf(Mentor mentor) => mentors[mentor.Trn].Member;

    /// <summary>What is declared of a member, and when.</summary>
    internal IReadOnlyList<DueDeclaration> PlanOf(CohortMember member) => (member.Role == Audience.Mentor ? mentors : ects)[Trn.Parse(member.Id, null)].Plan;

    /// <summary>The facts of some of the members, with this money and these schools.</summary>
    internal CohortFacts FactsOf(IReadOnlyList<CohortMember> members, FundingStatement money, IReadOnlyDictionary<string, string> schools) => new()
    {
        Hub = of.Hub.Name,
        Cohort = of.Cohort,
        AsAt = of.AsAt,
        Members = members,
        Funding = money,
        DeclarationsDue = DueList.Of(members.Select(PlanOf)),
        SchoolNames = schools,
        Sources = [.. Sources(members)],
        Notes = [.. Notes(ects.Count + mentors.Count - Members.Count)],
    };

    // What attendance decides of the money is a mentor's.
    private bool MoneyHangsOn(IReadOnlySet<string> people) => Rows.Mentors.Concat(Rows.MentorsOfEcts).Any(mentor => people.Contains(mentor.Trn.ToString()));

    private IEnumerable<Source> Sources(IReadOnlyList<CohortMember> members) =>
    [
        .. members.Select(member => member.Schedule.Programme.Source),
        .. members.Select(member => member.Schedule.Calendar.Source),
        .. of.Library.Rates.All.Select(rate => rate.Source),
    ];

    private IEnumerable<string> Notes(int withoutProgramme)
    {
        if (of.Hub.MadeUp)
        {
            yield return "The people, schools and marks of this hub are made up";
        }

        if (withoutProgramme > 0)
        {
            yield return $"{(withoutProgramme == 1 ? "1 person is" : $"{withoutProgramme} people are")} left out because the programme or the school's calendar is not among the hub's files; the page Findings says which";
        }
    }

    private sealed record Joined(CohortMember? Member, IReadOnlyList<DueDeclaration> Plan);
}
