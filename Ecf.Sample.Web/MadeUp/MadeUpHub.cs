using Ecf.Domain.Induction;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.MadeUp;

/// <summary>Schools and people that do not exist, for trying the site out: the same every time.</summary>
internal static class MadeUpHub
{
    /// <summary>The records of a hub's cohorts as they would stand on the day its records go up to.</summary>
    /// <param name="hub">The hub, for its cohorts.</param>
    /// <param name="library">The programmes and calendars that people follow.</param>
    /// <param name="recordsTo">The last day of the records.</param>
    internal static HubRecords Of(HubDescription hub, HubLibrary library, LocalDate recordsTo)
    {
        var people = People(hub, recordsTo);
        people = MadeUpAbsences.Of(people, library, recordsTo);
        return people with { Marks = MadeUpMarks.Of(people, library, recordsTo), Declarations = MadeUpDeclarations.Of(people, library.Schedules, recordsTo) };
    }

    private static HubRecords People(HubDescription hub, LocalDate recordsTo)
    {
        var roll = new Roll();
        var cohorts = hub.Cohorts.Select(cohort => new MadeUpCohort(cohort, recordsTo, roll)).ToList();
        cohorts.ForEach(cohort => cohort.Write());
        return new()
        {
            Schools = [.. MadeUpSchool.All.Select(made => made.School)],
            Ects = [.. cohorts.SelectMany(cohort => cohort.Ects).OrderBy(ect => ect.Trn)],
            Mentors = [.. cohorts.SelectMany(cohort => cohort.Mentors).OrderBy(mentor => mentor.Trn)],
            SchoolPeriods = [.. cohorts.SelectMany(cohort => cohort.SchoolPeriods).OrderBy(period => (period.Person, period.From))],
            Mentorships = [.. cohorts.SelectMany(cohort => cohort.Mentorships).OrderBy(mentorship => (mentorship.Ect, mentorship.From))],
        };
    }
}
