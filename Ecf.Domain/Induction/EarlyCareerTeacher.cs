using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>An early career teacher (ECT): qualified, and in the two years of induction.</summary>
/// <param name="Trn">The teacher reference number.</param>
/// <param name="Name">The name as given; never split into parts.</param>
/// <param name="Subject">The main subject or phase taught, such as "Mathematics" or "Primary".</param>
/// <param name="Cohort">The year in which the cohort's academic year starts: 2024 for 2024/25.</param>
/// <param name="ProgrammeId">The id of the training programme followed.</param>
/// <param name="InductionStart">The first day of induction, which is also the first day of training.</param>
/// <param name="Fte">The share of a full-time post.</param>
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
}
