using Ecf.Domain.Calendars;

namespace Ecf.Sample.Web.Pages.Calendars;

/// <summary>How each kind of day is drawn: a colour, and a letter or a pattern besides, so that colour alone says nothing.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Class">The name of its look in the style sheet.</param>
/// <param name="Letter">The letter beside the day's number; empty where a pattern or nothing sets it apart.</param>
/// <param name="Name">What the legend calls it.</param>
internal sealed record DayLook(DayKind Kind, string Class, string Letter, string Name)
{
    /// <summary>Every kind, in the order of the legend.</summary>
    internal static IReadOnlyList<DayLook> All { get; } =
    [
        new(DayKind.Teaching, "teaching", "", "Teaching day"),
        new(DayKind.Inset, "inset", "I", "INSET day, staff only"),
        new(DayKind.HalfTerm, "half-term", "H", "Half-term"),
        new(DayKind.BankHoliday, "bank-holiday", "B", "Bank holiday"),
        new(DayKind.Closure, "closure", "C", "Closed"),
        new(DayKind.Holiday, "holiday", "", "Holiday"),
        new(DayKind.Weekend, "weekend", "", "Weekend"),
        new(DayKind.Unknown, "unknown", "?", "Not known"),
    ];

    internal static DayLook Of(DayKind kind) => All.First(look => look.Kind == kind);
}
