using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>The names at the top, by audience.</summary>
internal static class RootFields
{
    internal static readonly FieldsOf<TemplateFacts> Cohort = new(
    [
        .. Common(),
        FieldOf<TemplateFacts>.Group("cohort", "The cohort: its people, schools and figures", CohortFields.All, facts => facts),
        FieldOf<TemplateFacts>.Group("programmes", "The programmes that the hub prints; blank where its files lack one", ProgrammesFields.All, facts => facts.Programmes),
        FieldOf<TemplateFacts>.Group("rates", "The rates of funding for the cohort in one area", ProgrammesFields.Rates, facts => new RateList(facts.Rates)),
        FieldOf<TemplateFacts>.Texts("sources", "Where the printed programmes and the rates came from", facts => Sources(facts.Programmes, facts.Rates)),
        new("title", FieldKind.Text, "The title of the cohort's report", facts => facts.Report.Title) { Example = "Redmill Teaching Hub: cohort 2024/25" },
        FieldOf<TemplateFacts>.Group("tables", "The tables of the report, each by its key with underscores", TableFields.All, facts => facts.Report),
    ]);

    internal static readonly FieldsOf<SchoolOf> School = new(
    [
        .. Common().Select(field => field.From<SchoolOf>(school => school.Facts)),
        FieldOf<SchoolOf>.Group("cohort", "The cohort's name", CohortFields.Name, school => school.Facts),
        FieldOf<SchoolOf>.Group("school", "The school that the output is for", SchoolFields.All, school => school),
    ]);

    internal static readonly FieldsOf<PersonOf> Person = new(
    [
        .. Common().Select(field => field.From<PersonOf>(person => person.Facts)),
        FieldOf<PersonOf>.Group("cohort", "The cohort's name", CohortFields.Name, person => person.Facts),
        FieldOf<PersonOf>.Group("person", "The person that the output is for", PersonFields.All, person => person),
    ]);

    internal static readonly FieldsOf<HubOf> Hub = new(
        FieldOf<HubOf>.Group("hub", "The hub", HubFields.All, hub => hub.Details),
        new("as_at", FieldKind.Date, "The day whose figures these are; blank for a hub without cohorts", hub => hub.Cohorts.Count == 0 ? ReportValue.Blank : hub.Cohorts[0].Cohort.AsAt) { Example = "31 Mar 2025" },
        FieldOf<HubOf>.List("cohorts", "The hub's cohorts, the earliest first", CohortFields.All, hub => hub.Cohorts));

    /// <summary>Where the printed programmes and rates came from, each once.</summary>
    internal static IEnumerable<string> Sources(PrintedProgrammes? programmes, IReadOnlyList<FundingRate> rates) =>
        (programmes is null ? [] : new[] { programmes.Ects.Source, programmes.Mentors.Source }).Concat(rates.Select(rate => rate.Source)).Select(source => source.ToString()).Distinct(StringComparer.Ordinal);

    private static IReadOnlyList<FieldOf<TemplateFacts>> Common() =>
    [
        FieldOf<TemplateFacts>.Group("hub", "The hub", HubFields.All, facts => facts.Hub),
        new("as_at", FieldKind.Date, "The day whose figures these are", facts => facts.Cohort.AsAt) { Example = "31 Mar 2025" },
    ];
}

/// <summary>A hub with its cohorts.</summary>
internal sealed class HubOf(HubDetails details, IReadOnlyList<TemplateFacts> cohorts)
{
    internal HubDetails Details { get; } = details;

    internal IReadOnlyList<TemplateFacts> Cohorts { get; } = cohorts;
}
