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

    /// <summary>The unique reference number; <c>null</c> for people who are at none.</summary>
    internal string? Urn { get; }

    internal IEnumerable<CohortMember> People => Facts.PeopleAt(this);

    internal IEnumerable<FundingLine> Lines => Urn is null ? [] : Facts.MoneyOf(Urn);

    internal Money ToDate => Lines.Sum(line => line.ToDate);

    internal Money InAll => Lines.Sum(line => line.InAll);

    /// <summary>What names the school in file names and lists: its number, or its name.</summary>
    internal string Key => Urn ?? Name;

    /// <summary>The schools of a cohort by name: those where somebody is, and those that are paid.</summary>
    internal static IReadOnlyList<SchoolOf> In(TemplateFacts facts)
    {
        var paid = facts.Cohort.Funding.Lines.Select(line => (Name: NameOf(facts, line.School), Urn: (string?)line.School));
        var here = facts.Cohort.Members.Select(member => (Name: member.School, member.Urn));
        return [.. paid.Concat(here).DistinctBy(school => school.Urn ?? school.Name)
            .OrderBy(school => school.Name, NameOrder.Comparer).ThenBy(school => school.Urn, StringComparer.Ordinal).Select(school => new SchoolOf(facts, school.Name, school.Urn))];
    }

    private static string NameOf(TemplateFacts facts, string urn) => facts.Cohort.SchoolNames.TryGetValue(urn, out var name) ? name : $"School {urn}";
}
