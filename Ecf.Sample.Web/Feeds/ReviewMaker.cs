using Ecf.Reporting.Calendars;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.People;
using NodaTime;

namespace Ecf.Sample.Web.Feeds;

/// <summary>Makes the events of what is due in inductions as known on a day. No feed names a person: diaries are shown around.</summary>
internal sealed class ReviewMaker(HubDescription hub, CohortReader reader, PersonFinder finder, PersonIds ids)
{
    /// <summary>The reviews and assessments of the ECT of an address's id; <c>null</c> where nobody has it, or no induction can be reckoned.</summary>
    internal async Task<DayEvents?> OfPersonAsync(string id, LocalDate day, CancellationToken stop)
    {
        var person = await finder.FindAsync(id, day, stop);
        var member = person is null ? null : (await reader.ReadPersonAsync(person, day, stop)).Members.SingleOrDefault();
        return member?.Clocks is { } clocks ? ReviewFeeds.OfPerson(id, $"Reviews and assessments, {hub.Name}", clocks.Induction) : null;
    }

    /// <summary>The reviews and assessments of a cohort's ECTs who have not left, headed by their schools; <c>null</c> where the hub has no such cohort.</summary>
    internal async Task<DayEvents?> OfCohortAsync(string year, LocalDate day, CancellationToken stop)
    {
        if (hub.CohortNamed(year) is not { } cohort)
        {
            return null;
        }

        var members = (await reader.ReadAsync(cohort.Year, day, stop)).Members;
        var inductions = members.Where(member => member.Clocks is not null && !member.HasLeft)
            .Select(member => (ids.Of(member.Role, member.Id), member.School, member.Clocks!.Induction));
        return ReviewFeeds.OfMany($"Reviews and assessments of cohort {cohort.Display}, {hub.Name}", inductions);
    }
}
