using Ecf.Domain.Calendars;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>The wording of what can be wrong with a plan: ECF301 to ECF314.</summary>
internal static class SchedulingFindings
{
    internal static string SchoolTwice(string id, string first) =>
        $"the school \"{Quote.Short(id)}\" is listed already at {first}; give each school its own id, or keep one of the two";

    internal static string UnknownCalendar(string id, IReadOnlyList<string> known) =>
        $"no calendar \"{Quote.Short(id)}\" is known; {Nearest.Hint(id, known)}";

    internal static string YearNotKnown(TermCalendar calendar, string school, IReadOnlyList<TrainingStart> terms) =>
        $"the calendar \"{calendar.Id}\" of school \"{school}\" does not know the whole of {string.Join(", ", terms)}, so the sessions of {(terms.Count == 1 ? "that term" : "those terms")} get no date; add the dates to the calendar once they are published";

    internal static string GroupTwice(string id, string first) =>
        $"the group \"{Quote.Short(id)}\" is listed already at {first}; give each group its own id";

    internal static string UnknownProgramme(string id, IReadOnlyList<string> known) =>
        $"no programme \"{Quote.Short(id)}\" is known; {Nearest.Hint(id, known)}";

    internal static string UnknownSchool(string id, IReadOnlyList<string> known) =>
        $"the school \"{Quote.Short(id)}\" is not listed under \"schools\"; {(known.Count == 0 ? "list it there" : Nearest.Hint(id, known))}";

    internal static string UnknownStrand(string id, IReadOnlyList<string> known) =>
        $"\"{Quote.Short(id)}\" is no strand of the programme; {(known.Count == 0 ? "add a group with a programme first" : Nearest.Hint(id, known))}";

    internal static string UnknownSession(string id, IReadOnlyList<string> known) =>
        $"\"{Quote.Short(id)}\" is no counted session of the programme; {(known.Count == 0 ? "add a group with a programme first" : Nearest.Hint(id, known))}";

    internal static string GivenTwice(string what, string given) =>
        $"{what} \"{Quote.Short(given)}\" is given twice here; keep one of the two";

    internal static string NoSchoolDay(LocalDate date, string school, DayExplanation day) =>
        $"{SchedulingWords.On(date)} is no school day at school \"{school}\" ({day.Name}), so the session cannot be held there; fix another date";

    internal static string EndsBeforeItStarts(LocalDate first, LocalDate last) =>
        $"the days end on {SchedulingWords.On(last)}, before they start on {SchedulingWords.On(first)}; check the two dates";

    internal static string NotATime(string given) =>
        $"\"{Quote.Short(given)}\" is not a time of day; write hours and minutes, such as \"15:45\"";

    internal static string TimeBackwards(LocalTime? from, LocalTime to) =>
        FormattableString.Invariant($"the time ends at {to:HH:mm} and begins at {from?.ToString("HH:mm", null) ?? "no stated time"}; give a beginning before the end");

    internal static string NotAStart(string given) =>
        $"\"{Quote.Short(given)}\" is not the term of a school year; write the term and the year, such as \"autumn 2025/26\"";

    internal static string SharedTwice(string school, string strand, string first) =>
        $"school \"{Quote.Short(school)}\" shares the strand \"{Quote.Short(strand)}\" in the group \"{first}\" already; leave it in one group";

    internal const string NoSchools = "this group has no school; name at least one";
}
