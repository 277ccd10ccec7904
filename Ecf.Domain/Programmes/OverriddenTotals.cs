using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>The printed totals of an overridden programme: those of the programme below, and those that the override gives anew.</summary>
internal sealed class OverriddenTotals
{
    private readonly Programme below;
    private readonly IReadOnlyList<(StatedTotal Total, Origin Origin)> kept;
    private readonly IReadOnlyList<(StatedTotal Total, JsonPlace Place)> own;

    internal OverriddenTotals(Programme below, IReadOnlyList<(StatedTotal Total, JsonPlace Place)> own)
    {
        this.below = below;
        this.own = own;
        var replaced = own.Select(read => Subject(read.Total)).ToHashSet();
        kept = [.. below.StatedTotals.Zip(below.Rows.TotalOrigins).Where(total => !replaced.Contains(Subject(total.First)))];
    }

    internal IReadOnlyList<StatedTotal> All => [.. kept.Select(total => total.Total), .. own.Select(read => read.Total)];

    internal IReadOnlyList<Origin> Origins => [.. kept.Select(total => total.Origin), .. own.Select(read => ProgrammeReading.Of(read.Place))];

    /// <summary>Reports what the override itself puts out of step; what the programme below had so already was said there.</summary>
    internal void Compare(JsonPlace file, IReadOnlyList<SessionTemplate> sessions)
    {
        TotalsCheck.Run(sessions, own);
        var (before, after) = (new TotalsCheck(below.Sessions), new TotalsCheck(sessions));
        foreach (var sum in kept.Select(total => after.Of(total.Total)).Where(sum => sum.Differs && sum != before.Of(sum.Stated)))
        {
            file.Optional("changes")!.Warning("ECF138", OverrideFindings.TotalNowDiffers(sum, below.Id));
        }
    }

    private static StatedTotal Subject(StatedTotal total) => total with { Hours = Hours.Zero };
}
