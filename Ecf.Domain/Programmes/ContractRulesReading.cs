using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>Reads a file of contract rules.</summary>
internal static class ContractRulesReading
{
    internal static ContractRules? Rules(JsonPlace file)
    {
        file.Knows("rules");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rules = new List<ContractRule?>();
        foreach (var place in (file.Required("rules", "[ … ]")?.Items() ?? []).Where(place => place.IsObject()))
        {
            var rule = Rule(place);
            rules.Add(rule);
            if (rule is not null && !seen.Add(rule.Id))
            {
                place.Optional("id")!.Error("ECF142", LintFindings.SameRuleTwice(rule.Id));
            }
        }

        return file.FileHasErrors ? null : new([.. rules.OfType<ContractRule>()]);
    }

    private static ContractRule? Rule(JsonPlace place)
    {
        place.Knows("id", "audience", "cohorts", "hours", "delivery", "least", "most", "about", "source");
        var id = place.Required("id", "\"ect-training\"")?.Id();
        var audience = place.Required("audience", "\"ect\"")?.Word(ProgrammeWords.Audiences);
        var cohorts = ProgrammeHead.ReadCohorts(place.Required("cohorts", "{ \"from\": 2021, \"to\": 2024 }"));
        var share = place.Required("hours", "\"training\"")?.Word(ProgrammeWords.Shares);
        var delivery = place.Optional("delivery")?.Word(ProgrammeWords.Deliveries);
        var (least, most, about) = (Limit(place, "least"), Limit(place, "most"), Limit(place, "about"));
        var source = place.Required("source", ProgrammeHead.SourceExample)?.Source();
        if ((least is null && most is null) || least > most || about < least || about > most)
        {
            place.Error("ECF141", LintFindings.NoLimits);
        }

        return id is null || audience is null || share is null || source is null
            ? null
            : new(id, audience.Value, cohorts.From, cohorts.To, share.Value, delivery, least, most, about, source);
    }

    private static Hours? Limit(JsonPlace place, string name) => place.Optional(name)?.Length();
}
