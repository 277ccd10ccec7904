using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Calendars;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Feeds;

/// <summary>Makes the events of a person, a school, a cohort or a facilitator as known on a day. No feed names an ECT or a mentor: diaries are shown around.</summary>
internal sealed class FeedMaker(HubContext store, HubDescription hub, HubLibrary library, CohortReader reader, PersonFinder finder, PersonIds ids)
{
    /// <summary>The training of the person of an address's id; <c>null</c> where nobody has it, or the programme or a calendar is not among the hub's files.</summary>
    internal async Task<DayEvents?> OfPersonAsync(string id, LocalDate day, CancellationToken stop)
    {
        var person = await finder.FindAsync(id, day, stop);
        var member = person is null ? null : (await reader.ReadPersonAsync(person, day, stop)).Members.SingleOrDefault();
        return member is null ? null : TrainingFeeds.OfPerson(id, $"{(member.Role == Audience.Mentor ? "Mentor" : "ECT")} training, {hub.Name}", member.Schedule);
    }

    /// <summary>What those at a school attend; <c>null</c> where no school has the number.</summary>
    internal async Task<DayEvents?> OfSchoolAsync(string urn, LocalDate day, CancellationToken stop)
    {
        if (!Urn.TryParse(urn, null, out var number) || await store.Schools.SingleOrDefaultAsync(school => school.Urn == number, stop) is not { } school)
        {
            return null;
        }

        var trainees = await Trainee.AllAsync(store, day, stop);
        return TrainingFeeds.OfSchool(urn, $"ECT and mentor training, {school.Name}", FeedPlan.OfSchool(trainees.Where(trainee => trainee.School.Urn == number), library));
    }

    /// <summary>What a cohort attends, on each calendar that its schools keep; <c>null</c> where the hub has no such cohort.</summary>
    internal async Task<DayEvents?> OfCohortAsync(string year, LocalDate day, CancellationToken stop)
    {
        if (hub.CohortNamed(year) is not { } cohort)
        {
            return null;
        }

        var trainees = await Trainee.AllAsync(store, day, stop);
        var placed = FeedPlan.OfCohort(trainees.Where(trainee => trainee.Cohort == cohort.Year), library);
        var names = await SchoolNamesAsync(stop);
        foreach (var calendar in library.Calendars)
        {
            names[calendar.Key] = $"schools on the calendar of {calendar.Value.Name}";
        }

        return TrainingFeeds.OfCohort($"Training of cohort {cohort.Display}, {hub.Name}", placed, names);
    }

    /// <summary>What a facilitator holds by the hub's plans; <c>null</c> where they name nobody of this id.</summary>
    internal async Task<DayEvents?> OfFacilitatorAsync(string id, CancellationToken stop) =>
        library.Planned.Events.Select(held => held.Facilitator).OfType<string>().FirstOrDefault(name => ids.OfFacilitator(name) == id) is { } facilitator
            ? TrainingFeeds.OfFacilitator(facilitator, $"Sessions to hold, {hub.Name}", library.Planned, await SchoolNamesAsync(stop))
            : null;

    private Task<Dictionary<string, string>> SchoolNamesAsync(CancellationToken stop) =>
        store.Schools.ToDictionaryAsync(school => school.Urn.ToString(), school => school.Name, StringComparer.Ordinal, stop);
}
