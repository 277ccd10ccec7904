using Ecf.Domain.Funding;

namespace Ecf.Sample.Web.Pages.Funding;

/// <summary>What would change the money of a hub, all people of one kind of change together.</summary>
/// <param name="Kind">What would change.</param>
/// <param name="People">For how many people it could.</param>
/// <param name="Least">The smallest difference that one of them makes, by its size.</param>
/// <param name="Most">The largest.</param>
internal sealed record ChangeSum(ChangeKind Kind, int People, Money Least, Money Most)
{
    internal string Says => Kind switch
    {
        ChangeKind.EctMoves => "an ECT moves to another hub’s school",
        ChangeKind.SecondEct => "a mentor takes a second ECT",
        _ => "a mentor’s engagement stays under 75%",
    };

    internal static IReadOnlyList<ChangeSum> Of(IReadOnlyList<FundingChange> changes) =>
    [
        .. changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => new ChangeSum(
            kind.Key, kind.Count(), kind.Select(change => change.Difference).MinBy(Size), kind.Select(change => change.Difference).MaxBy(Size))),
    ];

    private static decimal Size(Money difference) => Math.Abs(difference.Pounds);
}
