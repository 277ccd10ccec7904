using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>What an override file says before its changes: what it is, for whom, and what it changes.</summary>
internal sealed record OverrideHead(ProgrammeHead Head, ProgrammeVariant Variant, Programme Below)
{
    /// <summary>The head, or <c>null</c> where it does not say which programme is to be changed.</summary>
    internal static OverrideHead? Read(JsonPlace file, IReadOnlyList<Programme> programmes)
    {
        var id = file.Required("id", "\"my-hub-ect-2025\"")?.Id();
        var name = file.Required("name", "\"My hub: early career teachers\"")?.Text();
        var variant = file.Required("variant", "\"hub\"")?.Word(ProgrammeWords.Variants) ?? ProgrammeVariant.Hub;
        var other = file.Required("overrides", "\"redhill-ect-reconstructed\"");
        if (other?.Text() is not { } named || Find(other, named, id, programmes) is not { } below)
        {
            return null;
        }

        if (!MayLieOver(below.Layers[^1].Variant, variant))
        {
            file.Optional("variant")!.Warning("ECF137", OverrideFindings.LayersOutOfOrder(variant, below.Layers[^1]));
        }

        var cohorts = file.Optional("cohorts") is { } given ? ProgrammeHead.ReadCohorts(given) : (below.FirstCohort, below.LastCohort);
        var source = file.Optional("source") is { } own ? own.Source() : below.Source;
        return new(new(id, name, below.Audience, cohorts, source), variant, below);
    }

    private static Programme? Find(JsonPlace other, string named, string? id, IReadOnlyList<Programme> programmes)
    {
        if (named == id)
        {
            other.Error("ECF132", OverrideFindings.OverItself(named));
            return null;
        }

        var below = programmes.FirstOrDefault(programme => programme.Id == named);
        if (below is null)
        {
            other.Error("ECF131", OverrideFindings.UnknownProgramme(named, [.. programmes.Select(programme => programme.Id)]));
        }

        return below;
    }

    /// <summary>Layers run from the widest to the narrowest; two starts exclude each other, and what concerns one person may come together.</summary>
    private static bool MayLieOver(ProgrammeVariant below, ProgrammeVariant over) =>
        Rank(over) > Rank(below) || (Rank(over) == Rank(below) && (over == below || Rank(over) == Rank(ProgrammeVariant.Extended)));

    private static int Rank(ProgrammeVariant variant) => variant switch
    {
        ProgrammeVariant.Template => 0,
        ProgrammeVariant.Hub => 1,
        ProgrammeVariant.SeptemberStart or ProgrammeVariant.JanuaryStart or ProgrammeVariant.AprilStart => 2,
        _ => 3,
    };
}
