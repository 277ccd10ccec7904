using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Templates.Fields;

namespace Ecf.Reporting.Templates;

/// <summary>The published model of report templates: every name that a template may use, by audience, and how it is filled.</summary>
/// <example><code>
/// var letter = folder.Read("ect-hours-letter.sbn-html").Value;
/// foreach (var one in ReportModel.For(TemplateAudience.Person, facts))
/// {
///     var text = letter.Render(one.Model).Value;
/// }
/// </code></example>
public static class ReportModel
{
    /// <summary>The version that this library publishes; a template says in its head for which it was written.</summary>
    public const int Version = 1;

    /// <summary>The fields that a template for this audience may name, from the top.</summary>
    public static IReadOnlyList<TemplateField> Fields(TemplateAudience audience) => audience switch
    {
        TemplateAudience.Cohort => RootFields.Cohort.Definition,
        TemplateAudience.School => RootFields.School.Definition,
        TemplateAudience.Person => RootFields.Person.Definition,
        TemplateAudience.Hub => RootFields.Hub.Definition,
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, $"There is no audience {(int)audience}: choose one of {string.Join(", ", Enum.GetValues<TemplateAudience>())}."),
    };

    /// <summary>The model of each output that a template for this audience makes of a cohort: one for the cohort or the hub, one for each school, one for each person.</summary>
    /// <param name="audience">For whom the template is.</param>
    /// <param name="facts">The cohort's facts.</param>
    /// <returns>In the order of names; a value is worked out when a template asks for it.</returns>
    public static IEnumerable<TemplateInput> For(TemplateAudience audience, TemplateFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return audience switch
        {
            TemplateAudience.School => facts.Schools.Select(school => new TemplateInput(school.Key, school.Name, RootFields.School.Of(school))),
            TemplateAudience.Person => facts.People.Select(member => new TemplateInput(member.Id, member.Name, RootFields.Person.Of(new(facts, member))) { Role = PeopleTable.Role(member.Role) }),
            TemplateAudience.Cohort => [new($"cohort-{facts.Cohort.Cohort}", facts.Cohort.CohortName, RootFields.Cohort.Of(facts))],
            _ => [ForHub(facts.Hub, [facts])],
        };
    }

    /// <summary>The model of a template for the hub, of all its cohorts.</summary>
    /// <param name="hub">The hub.</param>
    /// <param name="cohorts">The facts of each cohort, all of one day.</param>
    public static TemplateInput ForHub(HubDetails hub, IReadOnlyList<TemplateFacts> cohorts)
    {
        ArgumentNullException.ThrowIfNull(hub);
        ArgumentNullException.ThrowIfNull(cohorts);
        return new("hub", hub.Name, RootFields.Hub.Of(new(hub, [.. cohorts.OrderBy(facts => facts.Cohort.Cohort)])));
    }
}
