using Ecf.Domain.Induction;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>A person's schedule over the schools that the person has been at.</summary>
internal static class PersonSchedule
{
    /// <summary>The schedule as it was known on a day: moves after that day are not in it. <c>null</c> where no programme, school or calendar is known.</summary>
    internal static Schedule? Of(
        string programmeId, IReadOnlyList<SchoolPeriod> periods, IReadOnlyDictionary<Urn, School> schools, HubLibrary library, (LocalDate Start, LocalDate AsAt) days)
    {
        var start = TrainingStart.On(days.Start);
        var known = LocalDate.Max(days.Start, days.AsAt);
        var stays = periods.Where(period => period.From <= known && (period.To is not { } to || to >= days.Start)).OrderBy(period => period.From)
            .Select(period => (period.From, School: schools[period.School])).ToList();
        if (library.Followed(programmeId, start) is not { } programme || stays.Count == 0 || stays.Exists(stay => !library.Calendars.ContainsKey(stay.School.CalendarId)))
        {
            return null;
        }

        Schedule At(School school) => library.Place(programme, school, start);
        var first = At(stays[0].School);
        return stays.Skip(1).Select(stay => (stay.From, Schedule: At(stay.School))).Aggregate(
            (Known: first, Last: first),
            (sofar, stay) => sofar.Last == stay.Schedule ? sofar : (sofar.Known.MovedTo(stay.Schedule, stay.From), stay.Schedule)).Known;
    }
}
