using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Sample.Web.People;

/// <summary>An ECT's mentor, or a mentor's ECT, for a time.</summary>
/// <param name="Role">What the other person is.</param>
/// <param name="Trn">The other person's teacher reference number.</param>
/// <param name="Name">The other person's name.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <c>null</c> while it lasts.</param>
internal sealed record Partner(Audience Role, string Trn, string Name, LocalDate From, LocalDate? To)
{
    /// <summary>Whether the asker may see the other person's page.</summary>
    internal bool IsSeen { get; init; } = true;
}
