using Ecf.Domain;
using Ecf.Reporting.Cohorts;

namespace Ecf.Sample.Web.Pages.Cohorts;

/// <summary>One kind of thing that needs attention, with everybody it concerns.</summary>
/// <param name="Name">What it is about: "Missed sessions".</param>
/// <param name="Items">Whom it concerns, the most hours first, each with its row in the report's table.</param>
internal sealed record Matter(string Name, IReadOnlyList<(AttentionItem Item, int Row)> Items)
{
    /// <summary>How many are named before the rest is folded away.</summary>
    internal const int First = 5;

    /// <summary>All the hours that hang on it.</summary>
    internal Hours Hours => Items.Sum(pair => pair.Item.Hours);

    /// <summary>The next step, where it is the same for all; <c>null</c> where each has its own.</summary>
    internal string? NextStep => Items.Select(pair => pair.Item.NextStep).Distinct(StringComparer.Ordinal).Count() == 1 ? Items[0].Item.NextStep : null;

    /// <summary>The matters in the order of the report.</summary>
    internal static IReadOnlyList<Matter> Of(IEnumerable<AttentionItem> items) =>
        [.. items.Select((item, row) => (item, row)).GroupBy(pair => pair.item.Matter).Select(group => new Matter(group.Key, [.. group]))];
}
