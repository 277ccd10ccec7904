using Ecf.Domain.Induction;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Makes an ECT's two clocks of the rows on record, as known on a day: what begins after it is left out.</summary>
internal sealed class InductionJoin(CohortRows rows, HubLibrary library, TrainingPace pace)
{
    /// <summary>Both clocks, or every error of the record; neither where a school's calendar is not among the hub's files.</summary>
    internal (TwoClocks? Clocks, IReadOnlyList<Finding> Findings) Of(EarlyCareerTeacher ect, LocalDate asAt)
    {
        var known = LocalDate.Max(asAt, ect.InductionStart);
        var periods = rows.Periods[ect.Trn].Where(period => period.From <= known).OrderBy(period => period.From).ToList();
        if (periods.Count == 0 || periods.Exists(period => !library.Calendars.ContainsKey(rows.Schools[period.School].CalendarId)))
        {
            return (null, []);
        }

        var facts = new InductionFacts
        {
            Start = ect.InductionStart,
            Posts = [.. periods.Select(period => PostOf(ect, period, known))],
            Absences = [.. rows.Absences[ect.Trn].Where(absence => absence.First <= known).OrderBy(absence => absence.First).Select(absence => absence.Absence)],
        };
        var check = facts.Check("record");
        return (check.IsUsable ? TwoClocks.Of(InductionTimeline.Of(facts, asAt), pace) : null, check.Findings);
    }

    private Post PostOf(EarlyCareerTeacher ect, SchoolPeriod period, LocalDate known)
    {
        var school = rows.Schools[period.School];
        var changes = rows.PatternChanges[ect.Trn].Where(change => change.From <= known).ToList();
        var later = changes.Where(change => change.From > period.From && !(change.From > period.To)).OrderBy(change => change.From);
        return new()
        {
            School = school.Name,
            Calendar = library.Calendars[school.CalendarId],
            From = period.From,
            To = period.To,
            Pattern = [new(period.From, ect.FteOn(period.From, changes).Share), .. later.Select(change => new WorkingPattern(change.From, change.Fte.Share))],
        };
    }
}
