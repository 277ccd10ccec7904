using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Induction;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Joins stored rows with the hub's programmes, calendars and rates to the facts of one cohort's report: of those of its people, schools and pounds that the asker may see.</summary>
internal sealed class CohortReader(HubContext store, HubDescription hub, HubLibrary library, Scope scope)
{
    /// <summary>The facts of a cohort on a date; a cohort without people has none, and is a cohort all the same.</summary>
    internal async Task<CohortFacts> ReadAsync(int cohort, LocalDate asAt, CancellationToken stop = default) =>
        Facts(await CohortRows.ReadAsync(store, cohort, null, stop), cohort, asAt);

    /// <summary>The facts of one person, with the money of the whole cohort: whether a mentor's money stands on one ECT or another, all of them decide.</summary>
    /// <returns>The cohort with this person as its one member; without any where the programme or a calendar is not among the hub's files.</returns>
    internal async Task<CohortFacts> ReadPersonAsync(PersonFile person, LocalDate asAt, CancellationToken stop = default)
    {
        var facts = Facts(await CohortRows.ReadAsync(store, person.Cohort, person.Trn, stop), person.Cohort, asAt);
        return facts.Only([.. facts.Members.Where(member => member.Id == person.Trn && member.Role == person.Role)]);
    }

    private CohortFacts Facts(CohortRows rows, int cohort, LocalDate asAt)
    {
        var people = new MemberJoin(rows, library, hub.Pace, asAt);
        var members = rows.Ects.Select(people.Join).Concat(rows.Mentors.Select(people.Join)).ToList();
        var used = members.OfType<CohortMember>().Where(Sees).ToList();
        return new()
        {
            Hub = hub.Name,
            Cohort = cohort,
            AsAt = asAt,
            Members = used,
            Funding = Seen(FundingStatement.For(ClaimJoin.Of(rows, library, people, asAt), library.Rates, asAt).OfCohort(cohort)),
            DeclarationsDue = DueList.Of(new DeclarationJoin(rows, library.Schedules, asAt).Plans(used)),
            SchoolNames = rows.Schools.Values.Where(school => scope.Sees(school.Urn, library.Planned)).ToDictionary(school => school.Urn.ToString(), school => school.Name, StringComparer.Ordinal),
            Sources = [.. Sources(used)],
            Notes = [.. Notes(members.Count(member => member is null))],
        };
    }

    private bool Sees(CohortMember member) => scope.IsWhole || scope.Sees(member.Urn is { } urn ? Urn.Parse(urn, null) : null, library.Planned);

    // The money was reckoned for the whole cohort, so that a part of it is what the whole says of it.
    private FundingStatement Seen(FundingStatement whole) => scope.IsWhole ? whole : whole.OfSchool(scope.School?.ToString() ?? "");

    private IEnumerable<Source> Sources(IReadOnlyList<CohortMember> members) =>
    [
        .. members.Select(member => member.Schedule.Programme.Source),
        .. members.Select(member => member.Schedule.Calendar.Source),
        .. library.Rates.All.Select(rate => rate.Source),
    ];

    private IEnumerable<string> Notes(int withoutProgramme)
    {
        if (hub.MadeUp)
        {
            yield return "The people, schools and marks of this hub are made up";
        }

        if (withoutProgramme > 0)
        {
            yield return $"{(withoutProgramme == 1 ? "1 person is" : $"{withoutProgramme} people are")} left out because the programme or the school's calendar is not among the hub's files; the page Findings says which";
        }
    }
}
