using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Reads one term and says what is odd about it by itself.</summary>
internal static class TermReader
{
    internal static SchoolTerm? Read(JsonPlace place, AcademicYear year)
    {
        place.Knows("name", "first", "last", "halfTerm", "provisional", "note");
        var name = place.Required("name", "\"autumn\"")?.Word(TermNames.Words);
        var what = name is { } known ? $"{known.Display()} term" : "term";
        var days = Span.Read(place, year, what);
        var halfTerm = place.Optional("halfTerm") is { } middle ? HalfTerm(middle, year, days) : null;
        var provisional = place.Optional("provisional")?.YesOrNo() ?? false;
        var note = place.Optional("note")?.Text();
        if (name is null || days is null)
        {
            return null;
        }

        SayWeekends(place, what);
        return new(year, name.Value, days.Value.First, days.Value.Last, halfTerm, provisional, note);
    }

    private static DateInterval? HalfTerm(JsonPlace place, AcademicYear year, Span? term)
    {
        if (!place.IsObject())
        {
            return null;
        }

        place.Knows("first", "last");
        if (place.Required("last", "\"2025-10-31\"") is null || Span.Read(place, year, "half-term") is not { Last: { } last } days)
        {
            return null;
        }

        if (term is { } around && (days.First <= around.First || last >= (around.Last ?? LocalDate.MaxIsoValue)))
        {
            place.Error("ECF205", CalendarFindings.HalfTermOutside(days.First, last, around));
            return null;
        }

        SayWeekends(place, "half-term");
        return new(days.First, last);
    }

    private static void SayWeekends(JsonPlace place, string what)
    {
        if (place.Optional("first") is { } first && first.Date() is { } start && IsWeekend(start))
        {
            first.Warning("ECF212", CalendarFindings.StartsOnWeekend(what, start));
        }

        if (place.Optional("last") is { } last && last.Date() is { } end && IsWeekend(end))
        {
            last.Warning("ECF212", CalendarFindings.EndsOnWeekend(what, end));
        }
    }

    private static bool IsWeekend(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
