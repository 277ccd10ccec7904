using System.Reflection;
using Ecf.Domain.Calendars;
using Ecf.Domain.Induction;

namespace Ecf.Domain.Tests.Induction;

public sealed class InductionRulesTests
{
    private static readonly IReadOnlyList<InductionRule> Rules =
        [.. typeof(InductionRules).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)).OfType<InductionRule>()];

    [Fact]
    public void Rules_Each_HasItsOwnNameASentenceAndASource()
    {
        Assert.Equal(Rules.Count, Rules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(Rules, rule => Assert.True(rule.Says.Length > 0 && !rule.Says.EndsWith('.') && rule.Paragraph.Length > 0, rule.Name));
    }

    [Fact]
    public void Paragraphs_OfEveryRule_NameSourcesThatAreExplained()
    {
        var cited = Rules.SelectMany(rule => rule.Paragraph.Split("; ")).Select(paragraph => paragraph.Split(' ')[0]).Except(["policy"]).Distinct();

        Assert.Equal(InductionRules.Sources.Keys, cited.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Steps_OfAShippedCalendar_CiteTheRulesAlone()
    {
        var facts = SomeInduction.At(ShippedCalendars.Get(ShippedCalendars.NottinghamCity), [new(SomeInduction.Start, 0.6m)], null, SomeInduction.Sick(new(2025, 11, 3), new(2025, 11, 7), 3));

        var cited = facts.Timeline().Steps.SelectMany(step => step.Paragraph.Split("; ")).Distinct();

        Assert.Empty(cited.Except(Rules.SelectMany(rule => rule.Paragraph.Split("; "))));
    }

    [Fact]
    public void Entitlement_OfNoYear_SaysWhichThereAre() =>
        Assert.Contains("it has years 1 and 2", Assert.Throws<ArgumentOutOfRangeException>(() => Entitlement.Of(3)).Message, StringComparison.Ordinal);

    [Fact]
    public void AbsenceKind_Each_IsNamedAndOnlySicknessAndOtherCount()
    {
        var kinds = Enum.GetValues<AbsenceKind>();
        Assert.Equal(kinds.Length, kinds.Select(kind => kind.Display()).Distinct().Count());
        Assert.Equal([AbsenceKind.Sickness, AbsenceKind.Other], kinds.Where(kind => !kind.IsStatutoryLeave()));
    }
}
