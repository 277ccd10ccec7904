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

/// <summary>Makes the events of a person, a school or a cohort as known on a day. No feed names a person: diaries are shown around.</summary>
internal sealed class FeedMaker(HubContext store, HubDescription hub, HubLibrary library, CohortReader reader, PersonFinder finder)
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
        var names = library.Calendars.ToDictionary(calendar => calendar.Key, calendar => $"schools on the calendar of {calendar.Value.Name}", StringComparer.Ordinal);
        return TrainingFeeds.OfCohort($"Training of cohort {cohort.Display}, {hub.Name}", placed, names);
    }
}
