using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>An early career teacher (ECT): qualified, and in the two years of induction.</summary>
/// <param name="Trn">The teacher reference number.</param>
/// <param name="Name">The name as given; never split into parts.</param>
/// <param name="Subject">The main subject or phase taught, such as "Mathematics" or "Primary".</param>
/// <param name="Cohort">The year in which the cohort's academic year starts: 2024 for 2024/25.</param>
/// <param name="ProgrammeId">The id of the training programme followed.</param>
/// <param name="InductionStart">The first day of induction, which is also the first day of training.</param>
/// <param name="Fte">The share of a full-time post at the start; later changes are <see cref="WorkingPatternChange"/>s.</param>
/// <param name="Left">The last day with the hub, or <c>null</c> while taking part.</param>
public sealed record EarlyCareerTeacher(
    Trn Trn, string Name, string Subject, int Cohort, string ProgrammeId, LocalDate InductionStart, Fte Fte, LocalDate? Left = null)
{
    /// <summary>What a list of people is sorted by: <see cref="PersonName.SortKeyOf"/> of the name.</summary>
    public string SortKey
    {
        get => PersonName.SortKeyOf(Name);
        private init { }
    }

    /// <summary>The share of a full-time post worked on a day: that of the last change up to it, or <see cref="Fte"/> before any.</summary>
    /// <param name="date">The day.</param>
    /// <param name="changes">The changes of working pattern on record, in any order; those of other people are passed over.</param>
    public Fte FteOn(LocalDate date, IEnumerable<WorkingPatternChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes
            .Where(change => change.Person == Trn && change.From <= date).OrderBy(change => change.From).LastOrDefault()?.Fte ?? Fte;
    }
}
