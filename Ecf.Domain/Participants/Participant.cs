using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Domain.Participants;

/// <summary>
/// One person in one role as the hub's records stood on a day: a flat row of scalars, of which questions are asked. What takes
/// a ledger, a timeline or a payment schedule to work out stands in it as a number or a date, so that a list, SQLite and
/// PostgreSQL can all answer.
/// </summary>
/// <param name="Trn">The teacher reference number.</param>
/// <param name="Role">As an ECT or as a mentor. Somebody who is both has two rows.</param>
/// <remarks>
/// A row is made from records and never edited. Its figures are those of <see cref="AsAt"/> alone: whoever keeps rows makes
/// them anew for another day, and whenever a record that they rest on changes.
/// </remarks>
public sealed record Participant(Trn Trn, PersonRole Role)
{
    /// <summary>The day as which the row stands: what had happened and was known then.</summary>
    public required LocalDate AsAt { get; init; }

    /// <summary>The name as given; never split into parts.</summary>
    public required string Name { get; init; }

    /// <summary>What a list of people is sorted by: <see cref="PersonName.SortKeyOf"/> of the name.</summary>
    public string SortKey
    {
        get => PersonName.SortKeyOf(Name);
        private init { }
    }

    /// <summary>The year in which the cohort's academic year starts: 2024 for 2024/25.</summary>
    public required int Cohort { get; init; }

    /// <summary>How they take part on the day.</summary>
    public required ParticipationStatus Status { get; init; }

    /// <summary>The school on the day; <c>null</c> for somebody who is at none. Of two at once the one joined last.</summary>
    public Urn? School { get; init; }

    /// <summary>The first day at <see cref="School"/> for somebody who came there from another; <c>null</c> for whoever has moved nowhere.</summary>
    public LocalDate? MovedOn { get; init; }

    /// <summary>The hours due that a mark says were missed and that nothing has made good. Default none.</summary>
    public Hours Shortfall { get; init; }

    /// <summary>How many sessions were missed and not caught up. Default none.</summary>
    public int Missed { get; init; }

    /// <summary>The day of the oldest session held that no mark speaks of; <c>null</c> where every register has come in.</summary>
    public LocalDate? OldestUnrecorded { get; init; }

    /// <summary>How many partners they have on the day: a mentor's ECTs, an ECT's mentors. Default none.</summary>
    public int Partners { get; init; }

    /// <summary>A mentor's buddy on the day, another mentor; <c>null</c> for none, and always of an ECT.</summary>
    public Trn? Buddy { get; init; }

    /// <summary>The last day for the next declaration to be made, which may be past; <c>null</c> where none is to come.</summary>
    public LocalDate? NextDeclaration { get; init; }

    /// <summary>The day of an ECT's next progress review or assessment, today or later; <c>null</c> where none is to come or its day is not known, and always of a mentor.</summary>
    public LocalDate? NextReview { get; init; }
}
