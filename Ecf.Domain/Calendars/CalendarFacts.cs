namespace Ecf.Domain.Calendars;

/// <summary>What a calendar is made of, each fact fit to stand, in any order; those of the area it is based on included.</summary>
internal sealed class CalendarFacts
{
    internal required CalendarHead Head { get; init; }

    internal TermCalendar? BasedOn { get; init; }

    internal IReadOnlyList<CalendarYear> Years { get; init; } = [];

    internal IReadOnlyList<SchoolTerm> Terms { get; init; } = [];

    internal IReadOnlyList<InsetDay> InsetDays { get; init; } = [];

    internal IReadOnlyList<Closure> Closures { get; init; } = [];

    internal IReadOnlyList<OpenDay> OpenDays { get; init; } = [];
}
