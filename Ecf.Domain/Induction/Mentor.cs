using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A mentor: the ECT's chief guide, who does not assess.</summary>
/// <param name="Trn">The teacher reference number.</param>
/// <param name="Name">The name as given; never split into parts.</param>
/// <param name="Subject">The main subject or phase taught.</param>
/// <param name="Cohort">The cohort with which the mentor trains, such as 2024 for 2024/25.</param>
/// <param name="ProgrammeId">The id of the training programme followed.</param>
/// <param name="TrainingStart">The first day of the mentor's own training.</param>
/// <param name="FundedBefore">Whether a school was already paid for this mentor's training; it is paid once only.</param>
/// <param name="Left">The last day with the hub, or <c>null</c> while taking part.</param>
public sealed record Mentor(
    Trn Trn, string Name, string Subject, int Cohort, string ProgrammeId, LocalDate TrainingStart, bool FundedBefore = false, LocalDate? Left = null)
{
    /// <summary>What a list of people is sorted by: <see cref="PersonName.SortKeyOf"/> of the name.</summary>
    public string SortKey
    {
        get => PersonName.SortKeyOf(Name);
        private init { }
    }
}
