using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;
using Ecf.Sample.Web.Data;
using Ecf.Sample.Web.HubFiles;
using NodaTime;

namespace Ecf.Sample.Web.MadeUp;

/// <summary>The absences of made-up ECTs and their changes of hours: most are away a few days at most, a few so long that a year is extended.</summary>
internal sealed class MadeUpAbsences(HubRecords people, HubLibrary library, LocalDate recordsTo)
{
    private static readonly Fte[] Shares = [new(0.6m), new(0.8m)];

    private readonly ILookup<Trn, SchoolPeriod> periods = people.SchoolPeriods.ToLookup(period => period.Person);
    private readonly Dictionary<Urn, string> calendars = people.Schools.ToDictionary(school => school.Urn, school => school.CalendarId);

    internal static HubRecords Of(HubRecords people, HubLibrary library, LocalDate recordsTo)
    {
        var making = new MadeUpAbsences(people, library, recordsTo);
        var changed = people with { PatternChanges = [.. people.Ects.Select(making.Change).OfType<WorkingPatternChange>()] };
        var changes = changed.PatternChanges.ToLookup(change => change.Person);
        return changed with { Absences = [.. people.Ects.Select(ect => making.Absence(ect, changes[ect.Trn])).OfType<RecordedAbsence>()] };
    }

    // Hours change in January, and only of people who are there by then.
    private WorkingPatternChange? Change(EarlyCareerTeacher ect)
    {
        var question = $"{ect.Trn}/hours";
        var from = new LocalDate(ect.InductionStart.Year + 1 + Draw.Below(2, $"{question}/year"), 1, 1);
        return from <= recordsTo && !(ect.Left < from) && Draw.Chance(6, question)
            ? new(ect.Trn, from, ect.Fte.IsFullTime ? Draw.One(Shares, $"{question}/share") : default)
            : null;
    }

    private RecordedAbsence? Absence(EarlyCareerTeacher ect, IEnumerable<WorkingPatternChange> changes)
    {
        var question = $"{ect.Trn}/absence";
        var (kind, length) = Draw.Below(100, question) switch
        {
            < 4 => (AbsenceKind.Sickness, 30 + Draw.Below(16, $"{question}/long")),
            < 6 => (AbsenceKind.Maternity, 130),
            < 7 => (AbsenceKind.Paternity, 10),
            < 30 => (AbsenceKind.Sickness, 1 + Draw.Below(6, $"{question}/short")),
            _ => (default, 0),
        };
        var days = length == 0 ? [] : SchoolDays(ect);
        return days.Count == 0 ? null : Absence(ect, kind, days, (length, Draw.Below(days.Count, $"{question}/from")), changes);
    }

    private static RecordedAbsence Absence(EarlyCareerTeacher ect, AbsenceKind kind, List<LocalDate> days, (int Length, int From) away, IEnumerable<WorkingPatternChange> changes)
    {
        var (first, end) = (days[away.From], Math.Min(away.From + away.Length, days.Count));
        LocalDate? last = away.From + away.Length > days.Count && ect.Left is null ? null : days[end - 1];
        var share = ect.FteOn(first, changes).Share;
        var isWhole = share == 1 && ect.FteOn(last ?? days[^1], changes).IsFullTime;
        var own = Math.Max(0.5m, Math.Round((end - away.From) * share * 2, MidpointRounding.AwayFromZero) / 2);
        return new(ect.Trn, first, kind, last, isWhole ? null : own);
    }

    /// <summary>The school days of an ECT from the start to the end of the records, or of the ECT's time there.</summary>
    private List<LocalDate> SchoolDays(EarlyCareerTeacher ect)
    {
        var last = ect.Left < recordsTo ? ect.Left.Value : recordsTo;
        return [.. periods[ect.Trn].SelectMany(period => Days(LocalDate.Max(period.From, ect.InductionStart), LocalDate.Min(period.To ?? last, last), CalendarOf(period)))];
    }

    private TermCalendar? CalendarOf(SchoolPeriod period) => library.Calendars.GetValueOrDefault(calendars[period.School]);

    private static IEnumerable<LocalDate> Days(LocalDate first, LocalDate last, TermCalendar? calendar) => calendar is null || last < first
        ? []
        : new DateInterval(first, last).Where(day => calendar.KindOf(day) == DayKind.Teaching);
}
