using System.Text;
using Ecf.Domain.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Ecf.Domain.Tests.Calendars;

/// <summary>The fixed data of these tests.</summary>
internal static class Some
{
    internal static TermCalendar Nottingham => ShippedCalendars.Get(ShippedCalendars.NottinghamCity);

    internal static TermCalendar Staffordshire => ShippedCalendars.Get(ShippedCalendars.StaffordshireSecondary);

    internal static Source Source => new("A council", "council.example/term-dates", new(2026, 11, 23));

    internal static CalendarHead Head => new("some", "Some", "Some", Source);

    internal static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    internal static Stream Json(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    internal static TermCalendar Calendar(params SchoolTerm[] terms) => Calendar(terms, [], []);

    internal static TermCalendar Calendar(IReadOnlyList<SchoolTerm> terms, IReadOnlyList<InsetDay> insetDays, IReadOnlyList<Closure> closures, params IReadOnlyList<OpenDay> openDays)
    {
        var years = terms.Select(term => term.Year).Distinct().Select(year => new CalendarYear(year, Source));
        var facts = new CalendarFacts
        {
            Head = new("some", "Some", "Some", Source), Years = [.. years], Terms = terms, InsetDays = insetDays, Closures = closures, OpenDays = openDays,
        };
        return new(facts, BankHolidays.EnglandAndWales);
    }
}
