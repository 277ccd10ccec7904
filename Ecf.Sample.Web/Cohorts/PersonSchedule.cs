using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>A person's schedule over the schools that the person has been at.</summary>
internal static class PersonSchedule
{
    /// <summary>The schedule as it was known on a day: moves after that day are not in it. <c>null</c> where no school or calendar is known.</summary>
    internal static Schedule? Of(
        Programme programme, IReadOnlyList<SchoolPeriod> periods, IReadOnlyDictionary<Urn, School> schools, HubLibrary library, (LocalDate Start, LocalDate AsAt) days)
    {
        var start = TrainingStart.On(days.Start);
        var known = LocalDate.Max(days.Start, days.AsAt);
        var stays = periods.Where(period => period.From <= known && (period.To is not { } to || to >= days.Start)).OrderBy(period => period.From)
            .Select(period => (period.From, Id: schools[period.School].CalendarId)).ToList();
        if (stays.Count == 0 || stays.Exists(stay => !library.Calendars.ContainsKey(stay.Id)))
        {
            return null;
        }

        Schedule On(string calendar) => library.Place(programme, library.Calendars[calendar], start);
        return stays.Skip(1).Aggregate(
            On(stays[0].Id),
            (schedule, stay) => schedule.Calendar.Id == stay.Id ? schedule : schedule.MovedTo(On(stay.Id), stay.From));
    }
}
