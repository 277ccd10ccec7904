using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>The wording of what can be wrong with the entries of a calendar in another system's form: ECF241 to ECF248.</summary>
internal static class DraftFindings
{
    internal static string NotUnderstood(DraftDays days) =>
        $"\"{Quote.Short(days.Label)}\" on {days.First.WithWeekday()} is not understood and left out; call it a term, term starts, term ends, half-term, holiday, INSET day, closure, bank holiday or school day";

    internal static string NoFirstDay(AcademicYear year, TermName name) =>
        $"the {name.Display()} term of {year} has no first day here, neither a start nor the end of the holiday before it, so it is left out and its days are unknown; add an entry \"{name.Display()} term starts\"";

    internal static string NoTermAround(InsetDay inset) =>
        $"the INSET day {inset.Date.WithWeekday()} is in a year of which no term is known here, so it is left out; add that year's terms";

    internal static string Contradiction(string what, LocalDate kept, string place, LocalDate other) =>
        $"the {what} is {other.WithWeekday()} here and {kept.WithWeekday()} by {place}; correct one of them";

    internal static string NoUsualBreak(DraftDays days) =>
        $"\"{Quote.Short(days.Label)}\" from {days.First.WithWeekday()} to {days.Last.WithWeekday()} falls where neither a half-term nor a holiday between terms is expected, so it is left out; call it a half-term or a closure, or correct its days";

    internal static string NotABankHoliday(DraftDays days, LocalDate date) =>
        $"\"{Quote.Short(days.Label)}\" is listed as a bank holiday on {date.WithWeekday()}, which is none in England and Wales; correct the day, or call it a closure";

    internal static string NotListed(LocalDate day) =>
        $"{day.WithWeekday()} lies between two school days and is not listed as one, so it is taken as a closure; list it, or add an entry that says what it is";

    internal static string FarAway(DraftDays days) =>
        $"\"{Quote.Short(days.Label)}\" is on {days.First.Iso()} to {days.Last.Iso()}, outside the years 1901 to 2198; correct the year";

    internal static string NothingUsable(int entries) => entries == 0
        ? "the file has no entries, so no day is known; check that the right file was chosen"
        : $"no term can be made out of the {entries} entries, so no day is known; add entries such as \"Autumn term starts\" and \"Autumn term ends\"";
}
