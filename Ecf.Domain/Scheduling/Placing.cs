namespace Ecf.Domain.Scheduling;

/// <summary>One session on its way to a date, for one school or for all of a group at once.</summary>
internal sealed class Placing
{
    internal required AskedSession Asked { get; init; }

    /// <summary>The group that holds it; for a school's own sessions, its programme.</summary>
    internal string Group { get; init; } = "";

    /// <summary>The course that holds it.</summary>
    internal required Course Of { get; init; }

    /// <summary>Whom it concerns, by school.</summary>
    internal required IReadOnlyList<Diary> Diaries { get; init; }

    /// <summary>The school term in which its own term falls; <c>null</c> where the programme names no term.</summary>
    internal TrainingStart? When { get; init; }

    /// <summary>The school days that all share in that term, or in the half or week of it that the programme names; <c>null</c> where a calendar does not know the term.</summary>
    internal int[]? Days { get; init; }

    /// <summary>Which of the days it aims at; the order of placing among those with as much room follows it.</summary>
    internal int Target { get; init; }

    /// <summary>Which of the days it stays nearest to: its former one, where it had one.</summary>
    internal int Near { get; init; }

    internal string? Facilitator { get; init; }

    internal FixedDate? Fixed { get; init; }

    /// <summary>Its day in the placement before.</summary>
    internal int? Previous { get; init; }

    /// <summary>When it began on that day; <c>null</c> where no time was known.</summary>
    internal int? PreviousMinute { get; init; }

    /// <summary>The day it has; <c>null</c> until it has one.</summary>
    internal int? Day { get; private set; }

    /// <summary>The minute of the day at which it begins; <c>null</c> where no time is known.</summary>
    internal int? Minute { get; private set; }

    /// <summary>What stood against its fixed or former day.</summary>
    internal Refusal? Refused { get; private set; }

    /// <summary>The session for which it was moved.</summary>
    internal Placing? MadeRoomFor { get; private set; }

    internal string Strand => Asked.Of.Id;

    internal int Minutes => Asked.Length.Minutes;

    /// <summary>What tells how hard it is to place: where one finds no day, no other of its kind does.</summary>
    internal PlacingKind Kind => new(Of, Strand, Minutes, When, Asked.Within, Asked.Minute, Fixed);

    /// <summary>0 for a week, 1 for a half-term, 2 for a whole term: what has less room is placed first.</summary>
    internal int Room => Asked.Within.Week is not null ? 0 : Asked.Within.HalfTerm is not null ? 1 : 2;

    internal int TermNumber => When is { } when ? (when.Year.StartYear * 3) + (int)when.Term : int.MaxValue;

    internal void Put(int day, int? minute) => (Day, Minute) = (day, minute);

    internal void TakeAway() => (Day, Minute) = (null, null);

    internal void Refuse(Refusal why) => Refused = why;

    internal void MakeRoomFor(Placing other) => MadeRoomFor = other;

    /// <summary>Whether the two overlap in time, on the same day. A session without a time fills its day.</summary>
    internal bool Overlaps(int from, int to) => Minute is not { } start || (start < to && from < start + Minutes);
}
