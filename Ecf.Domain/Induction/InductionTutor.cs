namespace Ecf.Domain.Induction;

/// <summary>An induction tutor: reviews the progress of a school's ECTs and assesses them (statutory guidance 2.42 and 5.6).</summary>
/// <param name="Trn">The teacher reference number.</param>
/// <param name="Name">The name as given; never split into parts.</param>
public sealed record InductionTutor(Trn Trn, string Name)
{
    /// <summary>What a list of people is sorted by: <see cref="PersonName.SortKeyOf"/> of the name.</summary>
    public string SortKey
    {
        get => PersonName.SortKeyOf(Name);
        private init { }
    }
}
