using System.Text.Json;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>Reads what a term says of its half-term: its days, "none", <c>null</c> for not known, or nothing at all.</summary>
internal sealed class HalfTermReader(JsonPlace term, AcademicYear year, Span? days)
{
    /// <summary>The half-term as far as it is known.</summary>
    internal readonly record struct Answer(DateInterval? Days, DateInterval? Within, bool Unread = false);

    internal Answer Read(TermName name, SchoolTerm? above)
    {
        var given = term.Optional("halfTerm");
        var within = term.Optional("halfTermWithin") is { } narrowed ? Interval(narrowed, "span of the half-term") : null;
        if (within is not null && given is { Kind: not JsonValueKind.Null })
        {
            term.Optional("halfTermWithin")!.Error("ECF227", CalendarFindings.HalfTermKnownAnyway);
        }

        return given switch
        {
            null when !term.Has("halfTermWithin") => Inherited(above),
            null or { Kind: JsonValueKind.Null } => NotKnown(name, within),
            { Kind: JsonValueKind.String } => None(given),
            _ => Interval(given, "half-term") is { } interval ? new(interval, null) : new(null, null, Unread: true),
        };
    }

    internal static void SayWeekends(JsonPlace place, string what)
    {
        if (place.Optional("first") is { } first && first.Date() is { } start && start.IsWeekend())
        {
            first.Warning("ECF212", CalendarFindings.StartsOnWeekend(what, start));
        }

        if (place.Optional("last") is { } last && last.Date() is { } end && end.IsWeekend())
        {
            last.Warning("ECF212", CalendarFindings.EndsOnWeekend(what, end));
        }
    }

    /// <summary>The area's half-term, as long as the school's own dates of the term leave room for it.</summary>
    private Answer Inherited(SchoolTerm? above)
    {
        if (above?.HalfTerm is { } halfTerm && days is { } around && !IsInside(halfTerm.Start, halfTerm.End, around))
        {
            term.Error("ECF205", CalendarFindings.HalfTermOutside(halfTerm.Start, halfTerm.End, around));
            return new(null, null, Unread: true);
        }

        return new(above?.HalfTerm, above?.HalfTermWithin is { } within && days is { } room ? UsualDates.Clip(within, room) : null);
    }

    private static Answer None(JsonPlace given)
    {
        if (given.Text() == "none")
        {
            return default;
        }

        given.Error("ECF227", CalendarFindings.NotAHalfTerm);
        return new(null, null, Unread: true);
    }

    private Answer NotKnown(TermName name, DateInterval? within) => days is { Last: not null } around
        ? new(null, within ?? UsualDates.HalfTerm(name, year, around))
        : default;

    private DateInterval? Interval(JsonPlace place, string what)
    {
        if (!place.IsObject())
        {
            return null;
        }

        place.Knows("first", "firstPrinted", "last", "lastPrinted");
        if (place.Required("last", "\"2025-10-31\"") is null || Span.Read(place, year, what) is not { Last: { } last } inner)
        {
            return null;
        }

        if (days is { } around && !IsInside(inner.First, last, around))
        {
            place.Error("ECF205", CalendarFindings.HalfTermOutside(inner.First, last, around));
            return null;
        }

        SayWeekends(place, what);
        return new(inner.First, last);
    }

    private static bool IsInside(LocalDate first, LocalDate last, Span around) => first > around.First && last < (around.Last ?? LocalDate.MaxIsoValue);
}
