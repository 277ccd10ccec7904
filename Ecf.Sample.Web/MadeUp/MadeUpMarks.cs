using Ecf.Domain.Attendance;
using Ecf.Domain.Induction;
using Ecf.Domain.Scheduling;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.MadeUp;

/// <summary>The marks of made-up people: most come, a few miss much, and some registers have not come in.</summary>
internal static class MadeUpMarks
{
    /// <summary>In a hundred sessions: how many somebody misses, and how many people are like that.</summary>
    private static readonly IReadOnlyList<(int Misses, int People)> Habits = [(1, 70), (6, 22), (20, 8)];

    internal static IReadOnlyList<RegisterEntry> Of(HubRecords people, HubLibrary library, LocalDate recordsTo)
    {
        var periods = people.SchoolPeriods.ToLookup(period => period.Person);
        var away = people.Absences.ToLookup(absence => absence.Person, absence => absence.Absence);
        var schools = people.Schools.ToDictionary(school => school.Urn);
        Schedule? Place(Trn trn, string programme, LocalDate start) => PersonSchedule.Of(programme, [.. periods[trn]], schools, library, (start, recordsTo));
        return
        [
            .. people.Ects.SelectMany(ect => Marks((ect.Trn, [.. away[ect.Trn]]), Place(ect.Trn, ect.ProgrammeId, ect.InductionStart), (ect.InductionStart, ect.Left), recordsTo)),
            .. people.Mentors.SelectMany(mentor => Marks((mentor.Trn, []), Place(mentor.Trn, mentor.ProgrammeId, mentor.TrainingStart), (mentor.TrainingStart, mentor.Left), recordsTo)),
        ];
    }

    private static IEnumerable<RegisterEntry> Marks((Trn Trn, IReadOnlyList<Absence> Away) who, Schedule? schedule, (LocalDate First, LocalDate? Last) stay, LocalDate recordsTo)
    {
        var person = who.Trn.ToString();
        var habit = Draw.Weighted(Habits, kind => kind.People, $"{person}/habit");
        var held = (schedule?.Sessions ?? []).Where(session => session.Date >= stay.First && session.Date <= recordsTo && (stay.Last is not { } last || session.Date <= last));
        return held.Select(session => MarkOf(person, session, IsAway(session) ? 100 : habit.Misses)).Where(entry => entry.RecordedOn <= recordsTo && !IsLost(entry));

        // Self-paced work can be done at another time.
        bool IsAway(ScheduledSession session) => !session.IsSelfPaced && who.Away.Any(absence => absence.Covers(session.Date));
    }

    private static RegisterEntry MarkOf(string person, ScheduledSession session, int misses)
    {
        var question = $"{person}/{session.Id}";
        var mark = Draw.Chance(misses, $"{question}/missed") ? Mark.Absent : Mark.Attended;
        return new(person, session.Id, mark, session.Date.PlusDays(Draw.Below(9, $"{question}/recorded")));
    }

    /// <summary>One mark in a hundred was never written down.</summary>
    private static bool IsLost(RegisterEntry entry) => Draw.Chance(1, $"{entry.Person}/{entry.SessionId}/lost");
}
