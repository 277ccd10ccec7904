using System.Text.Json;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Reads one term and says what is odd about it by itself.</summary>
internal sealed class TermReader(JsonPlace place, AcademicYear year, TermName name, SchoolTerm? above, bool isAreaLost)
{
    /// <param name="place">The term.</param>
    /// <param name="year">The year it is in.</param>
    /// <param name="area">The area's calendar that the file is based on.</param>
    /// <param name="isAreaLost">Whether the file is based on an area that is not found, which may hold what it leaves out.</param>
    internal static TermEntry? Read(JsonPlace place, AcademicYear year, TermCalendar? area, bool isAreaLost)
    {
        place.Knows("name", "first", "firstPrinted", "last", "lastPrinted", "halfTerm", "halfTermWithin", "provisional", "note");
        var name = place.Required("name", "\"autumn\"")?.Word(TermNames.Words);
        var reader = new TermReader(place, year, name ?? default, name is { } known ? area?.Term(year, known) : null, isAreaLost);
        var entry = reader.Entry(name is null ? "term" : $"{name.Value.Display()} term");
        return name is null ? null : entry;
    }

    private TermEntry? Entry(string what)
    {
        var days = Span.Read(place, year, what, above, isAreaLost);
        var halfTerm = new HalfTermReader(place, year, days).Read(name, above);
        var provisional = place.Optional("provisional") is { } given ? given.YesOrNo() ?? false : above is { Provisional: true } && !Dated;
        var note = place.Optional("note")?.Text() ?? above?.Note;
        if (days is not { } span)
        {
            return null;
        }

        HalfTermReader.SayWeekends(place, what);
        return new(Term(span, halfTerm, provisional, note), place.Spot)
        {
            SaysHalfTerm = place.Has("halfTerm") || place.Has("halfTermWithin") || above is not null || isAreaLost,
            HalfTermUnread = halfTerm.Unread,
        };
    }

    private bool Dated => place.Has("first") || place.Has("last") || place.Has("halfTerm");

    private SchoolTerm Term(Span span, HalfTermReader.Answer halfTerm, bool provisional, string? note) =>
        new(year, name, span.First, span.Last, halfTerm.Days, provisional, note) { HalfTermWithin = halfTerm.Within };
}
