using System.Text;
using Ecf.Domain;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Reporting.Tests.Calendars;

/// <summary>The fixed data of these tests.</summary>
internal static class SomeCalendar
{
    internal static readonly LocalDate AsAt = new(2026, 11, 23);

    internal static readonly DateInterval Year2025 = new(new(2025, 9, 1), new(2026, 7, 27));

    internal static CalendarHead Head => new("case", "Case", "Case", new Source("A council", "council.example/term-dates", AsAt));

    internal static TermCalendar Nottingham => ShippedCalendars.Get(ShippedCalendars.NottinghamCity);

    internal static Stream Utf8(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
