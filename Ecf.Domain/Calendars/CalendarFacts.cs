namespace Ecf.Domain.Calendars;

/// <summary>What a calendar file says, each fact fit to stand, in any order.</summary>
internal sealed class CalendarFacts
{
    internal required string Id { get; init; }

    internal required string Name { get; init; }

    internal required string Area { get; init; }

    internal required Source Source { get; init; }

    internal IReadOnlyList<CalendarYear> Years { get; init; } = [];

    internal IReadOnlyList<SchoolTerm> Terms { get; init; } = [];

    internal IReadOnlyList<InsetDay> InsetDays { get; init; } = [];

    internal IReadOnlyList<Closure> Closures { get; init; } = [];
}
