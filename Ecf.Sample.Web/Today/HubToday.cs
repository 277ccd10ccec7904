using Ecf.Domain;
using Ecf.Domain.Participants;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Imports;
using Ecf.Sample.Web.Pages;
using Ecf.Sample.Web.Participants;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Today;

/// <summary>What needs attention beside the people of one cohort: buddies, the hub's files and records, and lists that wait to be taken.</summary>
internal sealed class HubToday(HubContext store, HubDescription hub, FolderFindings files, RecordsCheck records, ParticipantReader people, HeldFiles held, IClock clock)
{
    /// <summary>What follows from the hub's files and records.</summary>
    internal async Task<IReadOnlyList<TodayItem>> OfRecordsAsync(LocalDate day, CancellationToken stop) =>
    [
        .. await BuddiesAsync(day, stop),
        .. InFiles(),
        .. await InRecordsAsync(day, stop),
    ];

    /// <summary>The lists that wait to be taken: they wait now, and on no other day.</summary>
    internal async Task<IReadOnlyList<TodayItem>> WaitingOnAsync(LocalDate day, CancellationToken stop) => day == (hub.RecordsTo ?? AsAt.Today(clock)) ? [.. await WaitingAsync(stop)] : [];

    /// <summary>Mentors by name once a cohort has a round; before its first round the cohort as one.</summary>
    private async Task<IEnumerable<TodayItem>> BuddiesAsync(LocalDate day, CancellationToken stop)
    {
        var begun = await store.BuddyPlaces.Where(place => place.On <= day).Select(place => place.Cohort).Distinct().ToListAsync(stop);
        var alone = (await people.OnAsync(day, stop)).WithSpecification(new WithoutABuddy());
        var schools = await store.Schools.ToDictionaryAsync(school => school.Urn, school => school.Name, stop);
        var byCohort = (await alone.ToListAsync(stop)).Where(mentor => hub.Cohort(mentor.Cohort) is not null).ToLookup(mentor => mentor.Cohort);
        return byCohort.SelectMany(cohort => begun.Contains(cohort.Key)
            ? cohort.Select(mentor => OfBuddy(mentor.Cohort, mentor.Name, "No buddy in the round that holds", "Look at the changes proposed") with
            {
                Person = (Audience.Mentor, mentor.Trn.ToString()),
                School = mentor.School is { } urn ? schools[urn] : null,
            })
            : [OfBuddy(cohort.Key, Counted(cohort.Count(), "mentor"), "No round of buddies has begun", "Begin the round proposed")]);

        TodayItem OfBuddy(int cohort, string who, string what, string step) =>
            new(TodayKinds.NoBuddy, day, who, what, step, new("/Buddies/Index", null, ("year", cohort))) { Cohort = cohort };
    }

    private IEnumerable<TodayItem> InFiles() => files.All.Where(finding => finding.Severity != Severity.Note).GroupBy(finding => finding.File).Select(file => new TodayItem(
        TodayKinds.Files, null, file.Key, Found(file), "Correct the file and start the site again", new("/Findings/Index", null)));

    private async Task<IEnumerable<TodayItem>> InRecordsAsync(LocalDate day, CancellationToken stop)
    {
        var found = (await records.PeopleAsync(day, stop)).Concat((await records.DeclarationsAsync(day, stop)).SelectMany(person => person.Findings)).Where(finding => finding.Severity != Severity.Note).ToList();
        return found.Count == 0 ? [] : [new(TodayKinds.Records, null, "Records of people", Found(found), "Look at what contradicts itself", new("/Findings/Records", null))];
    }

    private async Task<IEnumerable<TodayItem>> WaitingAsync(CancellationToken stop) => (await held.WaitingAsync(stop)).Select(file => new TodayItem(
        TodayKinds.Import, DayOf(file.Sent), $"{file.Kind}", $"A list of {file.Kind.Word()} was sent and not taken", "Look at it, and take it or leave it", new("/Imports/Plan", null, ("id", file.Id))));

    private static LocalDate DayOf(Instant sent) => sent.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).Date;

    private static string Found(IEnumerable<Finding> findings) => string.Join(" and ", findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key)
        .Select(group => Counted(group.Count(), group.Key == Severity.Error ? "error" : "warning")));

    private static string Counted(int count, string one) => FormattableString.Invariant($"{count} {one}{(count == 1 ? "" : "s")}");
}
