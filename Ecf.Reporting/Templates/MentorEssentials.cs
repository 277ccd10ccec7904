using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Templates.Fields;

namespace Ecf.Reporting.Templates;

/// <summary>The page that hubs give to their mentors: the mentor's role, the ECTs' schedule, the mentors' termly breakdown, and the funding.</summary>
/// <example><code>
/// var template = BuiltInTemplates.Get("mentor-essentials.sbn-html");
/// var page = template.Render(MentorEssentials.Model("Redmill Teaching Hub", ects, mentors, rates)).Value;
/// </code></example>
public static class MentorEssentials
{
    /// <summary>The built-in template's names: as a web page and as Markdown.</summary>
    public static IReadOnlyList<string> TemplateNames { get; } = ["mentor-essentials.sbn-html", "mentor-essentials.sbn-md"];

    /// <summary>What the page says, from the hub's own programmes and the rates.</summary>
    /// <param name="hub">The hub's name.</param>
    /// <param name="ects">The ECTs' programme.</param>
    /// <param name="mentors">The mentors' programme.</param>
    /// <param name="funding">The rates of one area and cohort; none where none is held, and the page says so.</param>
    public static TemplateModel Model(string hub, Programme ects, Programme mentors, IReadOnlyList<FundingRate> funding)
    {
        ArgumentNullException.ThrowIfNull(ects);
        ArgumentNullException.ThrowIfNull(mentors);
        ArgumentNullException.ThrowIfNull(funding);
        return new TemplateModel()
            .With("hub", HubFields.All.Of(new(hub)))
            .With("programmes", ProgrammesFields.All.Of(new(ects, mentors)))
            .With("rates", ProgrammesFields.Rates.Of(new(funding)))
            .With("sources", RootFields.Sources(new(ects, mentors), funding).Select(ReportValue.Text));
    }
}
