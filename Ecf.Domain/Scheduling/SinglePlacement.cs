using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Domain.Scheduling;

/// <summary>Places a programme for one school, anew or starting from a former schedule.</summary>
internal sealed class SinglePlacement(Programme programme, TermCalendar calendar, TrainingStart start, PlacementConstraints constraints)
{
    private readonly PlacementRules rules = PlacementRules.Of(constraints);

    /// <summary>The former sessions by id; <c>null</c> for a placement anew.</summary>
    internal Func<string, ScheduledSession?>? PreviousOf { get; init; }

    /// <summary>The first day that may change; <c>null</c> where all may.</summary>
    internal LocalDate? From { get; init; }

    /// <summary>The counted sessions, once placed.</summary>
    internal IReadOnlyList<Placing> Placings { get; private set; } = [];

    internal Schedule Place()
    {
        var diary = new Diary(calendar, start, DaysOff.Of(constraints.Closures), DaysOff.Of(constraints.Busy));
        var board = new Board(rules, From is { } first ? DayNumber.Of(first) : int.MinValue);
        var course = new Course
        {
            Asked = AskedProgramme.Of(programme),
            Start = start,
            Diaries = [diary],
            Group = programme.Id,
            FixedDateOf = rules.FixedDateOf,
            PreviousOf = PreviousOf,
        };
        Placings = [.. course.Placings()];
        Placer.Run(Placings, board);
        return new ScheduleMaking(course, board, new(board)).Of(programme, diary, Placings);
    }
}
