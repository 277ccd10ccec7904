using Ecf.Domain;
using Ecf.Domain.Funding;
using Ecf.Reporting.Cohorts;

namespace Ecf.Reporting.Templates;

/// <summary>A school of a cohort: the people who are there on the report's date, and its money.</summary>
internal sealed class SchoolOf
{
    private SchoolOf(TemplateFacts facts, string name, string? urn) => (Facts, Name, Urn) = (facts, name, urn);

    internal TemplateFacts Facts { get; }

    internal string Name { get; }

    /// <summary>The unique reference number; <c>null</c> where the school has no money and nobody gave it.</summary>
    internal string? Urn { get; }

    internal IEnumerable<CohortMember> People => Facts.PeopleAt(Name);

    internal IEnumerable<FundingLine> Lines => Urn is null ? [] : Facts.MoneyOf(Urn);

    internal Money ToDate => Lines.Sum(line => line.ToDate);

    internal Money InAll => Lines.Sum(line => line.InAll);

    /// <summary>What names the school in file names and lists: its number, or its name.</summary>
    internal string Key => Urn ?? Name;

    /// <summary>The schools of a cohort by name: those where somebody is, and those that are paid.</summary>
    internal static IReadOnlyList<SchoolOf> In(TemplateFacts facts)
    {
        var paid = facts.Cohort.Funding.Lines.Select(line => line.School).Distinct(StringComparer.Ordinal)
            .Select(urn => (Name: NameOf(facts, urn), Urn: (string?)urn)).ToList();
        var numbers = facts.Cohort.SchoolNames.GroupBy(school => school.Value, StringComparer.Ordinal).ToDictionary(school => school.Key, school => school.Min(one => one.Key), StringComparer.Ordinal);
        var here = facts.Cohort.Members.Select(member => member.School).Distinct(StringComparer.Ordinal).Where(name => paid.TrueForAll(school => school.Name != name))
            .Select(name => (Name: name, Urn: numbers.GetValueOrDefault(name)));
        return [.. paid.Concat(here).OrderBy(school => school.Name, NameOrder.Comparer).ThenBy(school => school.Urn, StringComparer.Ordinal).Select(school => new SchoolOf(facts, school.Name, school.Urn))];
    }

    private static string NameOf(TemplateFacts facts, string urn) => facts.Cohort.SchoolNames.TryGetValue(urn, out var name) ? name : $"School {urn}";
}
