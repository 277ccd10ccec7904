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
internal sealed class CohortReader(HubContext store, HubLibrary library, KeptCohorts kept, Scope scope)
{
    /// <summary>Reads a store for whoever works with the hub's files themselves.</summary>
    internal static CohortReader Of(HubContext store, HubDescription hub, HubLibrary library) => new(store, library, new(hub, library), Scope.Whole);

    /// <summary>The facts of a cohort on a date; a cohort without people has none, and is a cohort all the same.</summary>
    internal async Task<CohortFacts> ReadAsync(int cohort, LocalDate asAt, CancellationToken stop = default)
    {
        var reading = await ReadWholeAsync(cohort, asAt, stop);
        return scope.IsWhole ? reading.Facts : Seen(reading);
    }

    /// <summary>The facts of one person, with the money of the whole cohort: whether a mentor's money stands on one ECT or another, all of them decide.</summary>
    /// <returns>The cohort with this person as its one member; without any where the programme or a calendar is not among the hub's files.</returns>
    internal async Task<CohortFacts> ReadPersonAsync(PersonFile person, LocalDate asAt, CancellationToken stop = default)
    {
        var facts = await ReadAsync(person.Cohort, asAt, stop);
        return facts.Only([.. facts.Members.Where(member => member.Id == person.Trn && member.Role == person.Role)]);
    }

    /// <summary>All of a cohort, whoever asks: for what answers nobody with it as it is.</summary>
    internal Task<CohortReading> ReadWholeAsync(int cohort, LocalDate asAt, CancellationToken stop) => kept.ReadAsync(store, cohort, asAt, stop);

    private CohortFacts Seen(CohortReading reading)
    {
        var members = reading.Members.Where(Sees).ToList();
        return reading.FactsOf(members, Seen(reading.Facts.Funding), reading.Facts.SchoolNames.Where(school => Sees(school.Key)).ToDictionary(StringComparer.Ordinal));
    }

    private bool Sees(CohortMember member) => Sees(member.Urn);

    private bool Sees(string? urn) => scope.Sees(urn is null ? null : Urn.Parse(urn, null), library.Planned);

    // The money was reckoned for the whole cohort, so that a part of it is what the whole says of it.
    private FundingStatement Seen(FundingStatement whole) => whole.OfSchool(scope.School?.ToString() ?? "");
}
