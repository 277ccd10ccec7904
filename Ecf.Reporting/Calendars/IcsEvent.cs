using NodaTime;

namespace Ecf.Reporting.Calendars;

/// <summary>One event as an iCalendar file has it: of whole days or with a time, with an end that no longer belongs to it.</summary>
internal sealed record IcsEvent(string Uid, LocalDateTime Start, LocalDateTime End, string Summary, string? Description)
{
    internal required bool IsAllDay { get; init; }

    internal static IcsEvent Of(DayEvent one) =>
        Clean(one.Uid, (one.First.AtMidnight(), one.Last.PlusDays(1).AtMidnight()), (one.Summary, one.Description), isAllDay: true);

    internal static IcsEvent Of(TimedEvent one) => Clean(one.Uid, (one.Start, one.End), (one.Summary, one.Description), isAllDay: false);

    private static IcsEvent Clean(string uid, (LocalDateTime Start, LocalDateTime End) when, (string Summary, string? Description) says, bool isAllDay) =>
        new(uid, when.Start, when.End, SafeText.Clean(says.Summary), says.Description is { } more ? SafeText.Clean(more) : null) { IsAllDay = isAllDay };
}
