using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>Somebody who holds sessions of the training for the hub. Facilitators need not be teachers, so the hub gives them an id.</summary>
/// <param name="Id">The hub's id, under which plans name the facilitator, such as "a-khan".</param>
/// <param name="Name">The name as given; never split into parts.</param>
/// <param name="From">The first day of holding sessions.</param>
/// <param name="To">The last day, or <c>null</c> while it lasts.</param>
public sealed record Facilitator(string Id, string Name, LocalDate From, LocalDate? To = null)
{
    /// <summary>What a list of people is sorted by: <see cref="PersonName.SortKeyOf"/> of the name.</summary>
    public string SortKey
    {
        get => PersonName.SortKeyOf(Name);
        private init { }
    }

    /// <summary>Whether the facilitator holds sessions on a day, the first and last included.</summary>
    public bool Covers(LocalDate date) => From <= date && (To is not { } to || date <= to);
}
