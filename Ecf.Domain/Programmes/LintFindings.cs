using Ecf.Domain.Reading;

namespace Ecf.Domain.Programmes;

/// <summary>The wording of what is odd about a programme that reads (ECF150 to ECF162), and of what can be wrong with contract rules (ECF141 and ECF142).</summary>
internal static class LintFindings
{
    internal const string NoLimits =
        "a rule needs a limit that can be kept; give \"least\", \"most\" or both, the smaller in \"least\", and \"about\" between them where the contract says about";

    internal static string SameRuleTwice(string id) => $"an earlier rule has the id \"{id}\" too; give this one an id of its own";

    internal static string SessionsBeyondTotal(ComparedTotal sum) =>
        $"the total{sum.About()} says {sum.Stated.Hours.Display()}, but the sessions add up to {sum.Computed()}, {(sum.Least - sum.Stated.Hours).Display()} more; ask the provider which is meant";

    internal static string HoursWithoutSession(ComparedTotal sum) =>
        $"the total{sum.About()} says {sum.Stated.Hours.Display()}, but the sessions add up to {sum.Computed()}; no session covers {(sum.Stated.Hours - sum.Most).Display()} of it, so ask the provider what is missing";

    internal static string AxisDiffers(string axis, ComparedTotal sum, StatedTotal? stated) =>
        $"the totals of the {axis}{sum.About()} add up to {sum.Stated.Hours.Display()}, but {Other(sum, stated)}; ask the provider which is meant";

    internal static string TermNotKnown(SessionTemplate session, Strand strand) =>
        $"{session.Total.Display()} of \"{strand.Name}\" lie in a term not known, so they cannot be given dates; ask the provider for the term, or reconstruct it and say why";

    internal static string NoSession(Strand strand) =>
        $"\"{strand.Name}\" has no session; add its sessions, or take the strand out and say why in \"notes\"";

    internal static string TextSaysOtherwise(Strand strand, string inText, string inCells, Anchor place) =>
        $"the text says that \"{strand.Name}\" are {inText}, but the cells say {inCells} across {place.Display()}; ask the provider which is meant, and plan by the cells until then";

    internal static string OutsideTeachingTime(SessionTemplate session, Strand strand) =>
        $"\"{strand.Name}\" may be held {(session.Timetabling == Timetabling.AfterSchool ? "after school" : "either in teaching time or after school")}; the statutory guidance (Induction for early career teachers, 2024, paragraph 2.44) expects them in teaching time, and outside it only as an exception and within contracted time";

    internal static string TooFew(ContractRule rule, Hours hours) => Breaks(rule, $"has {hours.Display()}");

    internal static string TooMany(ContractRule rule, Hours hours) => Breaks(rule, $"has {hours.Display()}");

    internal static string CannotBeTold(ContractRule rule, Hours sure, Hours? possible) =>
        $"{Asks(rule)}; the programme states {sure.Display()} of it and may have {(possible is { } most ? $"up to {most.Display()}" : "more")}, since it does not say of every session what kind it is, how it takes place or how long it lasts";

    private static string Breaks(ContractRule rule, string has) => $"{Asks(rule)}, and the programme {has}; check its sessions and their kind and delivery";

    private static string Asks(ContractRule rule) =>
        $"the rule \"{rule.Id}\" asks for {rule.Display()} of {Share(rule)} ({rule.Source.Title})";

    private static string Share(ContractRule rule)
    {
        var share = ProgrammeWords.Shares.For(rule.Share).Replace("-and-", " and ", StringComparison.Ordinal);
        return rule.Delivery is { } delivery ? $"{share} {ProgrammeWords.Deliveries.For(delivery)}" : share;
    }

    private static string Other(ComparedTotal sum, StatedTotal? stated) => stated is null
        ? $"the sessions add up to {sum.Amount()}"
        : $"the total of the whole says {stated.Hours.Display()}";
}
