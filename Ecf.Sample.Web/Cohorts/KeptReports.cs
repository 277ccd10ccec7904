using System.Runtime.CompilerServices;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Reports made once of the same facts, for as long as somebody holds those.</summary>
internal static class KeptReports
{
    private static readonly ConditionalWeakTable<CohortFacts, Report> Reports = [];
    private static readonly ConditionalWeakTable<CohortFacts, IReadOnlyList<AttentionItem>> Matters = [];

    /// <inheritdoc cref="CohortReport.Of"/>
    internal static Report Of(CohortFacts facts) => Reports.GetValue(facts, CohortReport.Of);

    /// <inheritdoc cref="Attention.Of"/>
    internal static IReadOnlyList<AttentionItem> AttentionOf(CohortFacts facts) => Matters.GetValue(facts, Attention.Of);
}
