using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>The plain way: for each person and term ask every day of the calendar, then give each session the free day nearest to its share.</summary>
internal static class PlaceDayByDay
{
    internal static int SessionsOf(PlacementRequest request) => InductionTerm.All.Sum(term => InTerm(request, term));

    private static int InTerm(PlacementRequest request, InductionTerm term)
    {
        var when = request.Start.Of(term);
        if (request.Calendar.Term(when.Year, when.Term) is not { Last: not null } school)
        {
            return 0;
        }

        var free = request.Calendar.SchoolDays(school).ToList();
        var weeks = request.Calendar.SchoolDays(school).GroupBy(day => day.PlusDays(1 - (int)day.DayOfWeek)).Select(week => week.First()).ToList();
        var sessions = request.Programme.Sessions.Where(session => session.In.Covers(term)).ToList();
        var counted = sessions.Where(session => session.Cadence == Cadence.Once).SelectMany(session => Enumerable.Repeat(session.Strand, session.Count)).ToList();
        var dated = counted.Select((strand, index) => (Id: $"{term}-{strand}-{index}", Date: Take(free, index * free.Count / counted.Count))).OrderBy(session => session.Date).ToList();
        var meetings = sessions.Where(session => session.IsMeeting).SelectMany(session => weeks.Select((day, week) => (Id: $"{term}-{session.Strand}-{week}", Date: day))).ToList();
        return dated.Count + meetings.Count;
    }

    private static LocalDate Take(List<LocalDate> free, int share)
    {
        var day = free[Math.Min(share, free.Count - 1)];
        free.Remove(day);
        return day;
    }
}
