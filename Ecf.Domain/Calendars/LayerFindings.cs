using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>The wording of what can be wrong with a school's file that is based on its area's, and of days it declares open: ECF228 and ECF229.</summary>
internal static class LayerFindings
{
    internal const string AreaBasedOn = "a calendar based on another is a school's, and this says \"area\"; write \"level\": \"school\", or leave out \"basedOn\" and give every term";

    internal static string NoSuchArea(string given, IReadOnlyList<string> known) => known.Count == 0
        ? $"there is no calendar \"{Quote.Short(given)}\" to start from, nor any other area's; give every term here and leave out \"basedOn\""
        : $"there is no calendar \"{Quote.Short(given)}\" to start from; {Nearest.Hint(given, known)}";

    internal static string NotAnArea(TermCalendar school) =>
        $"\"{school.Id}\" is a school's calendar, and a school's can only be based on an area's; name the area, or copy the terms";

    internal static string OpenOnWeekend(OpenDay day) => $"{day.Date.WithWeekday()} is a day of the weekend, on which nothing is placed; leave it out, or correct the day";

    internal static string OpenOutsideTerms(OpenDay day) => $"{day.Date.WithWeekday()} is declared open but is in no term; correct the day, or let the term reach as far as it";

    internal static string OpenAndOff(OpenDay day, string what) => $"{day.Date.WithWeekday()} is declared open and is also {what} in this file; keep one of them";

    internal static string OpenAnyway(OpenDay day) => $"{day.Date.WithWeekday()} is a school day anyway, so declaring it open changes nothing; leave it out, or correct the day";
}
