using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;

namespace Ecf.Sample.Web.HubFiles;

/// <summary>What the hub's overrides change for those of a cohort who start in September, January or April.</summary>
internal sealed class StartVariants
{
    private readonly Dictionary<(string Below, ProgrammeVariant Variant), Programme> found = [];
    private readonly List<Finding> findings = [];

    internal StartVariants(IEnumerable<Programme> overridden)
    {
        foreach (var programme in overridden.Where(programme => IsStart(programme.Layers[^1].Variant)))
        {
            var (below, top) = (programme.Layers[^2].Id, programme.Layers[^1]);
            if (!found.TryAdd((below, top.Variant), programme))
            {
                findings.Add(new(top.File, "$.variant", Severity.Warning, "ECF817", HubFindings.StartTwice(top.Variant, below, found[(below, top.Variant)].Id)));
            }
        }
    }

    /// <summary>A finding for each override that another takes the place of.</summary>
    internal IReadOnlyList<Finding> Findings => findings;

    /// <summary>The programme as it is for a start; the very one where no override is written for it.</summary>
    internal Programme Of(Programme programme, TermName start) => found.GetValueOrDefault((programme.Id, VariantOf(start)), programme);

    private static bool IsStart(ProgrammeVariant variant) => Enum.GetValues<TermName>().Any(term => VariantOf(term) == variant);

    private static ProgrammeVariant VariantOf(TermName start) => start switch
    {
        TermName.Spring => ProgrammeVariant.JanuaryStart,
        TermName.Summer => ProgrammeVariant.AprilStart,
        _ => ProgrammeVariant.SeptemberStart,
    };
}
