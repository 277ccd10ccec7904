using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Templates;

namespace Ecf.Benchmarks;

/// <summary>What the templates of the benchmarks may show.</summary>
internal static class SomeTemplates
{
    internal static readonly TemplateFacts Facts = Of(Cohort300.Facts(Cohort300.Registers(Cohort300.Place())));

    /// <summary>The letters of so many people: the 300 again and again, each time worked out anew.</summary>
    internal static IEnumerable<TemplateInput> Letters(int count) => Enumerable.Range(0, int.MaxValue)
        .SelectMany(_ => ReportModel.For(TemplateAudience.Person, Facts)).Where(person => person.Role == "ECT").Take(count);

    private static TemplateFacts Of(CohortFacts cohort) => new()
    {
        Hub = new("Benchmark hub", "ect@benchmark-hub.example"),
        Cohort = cohort,
        Programmes = new(Cohort300.Ects, Cohort300.Mentors),
    };
}
