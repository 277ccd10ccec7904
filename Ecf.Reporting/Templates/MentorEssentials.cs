using Ecf.Domain;
using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;

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
            .With("hub", hub)
            .With("cohorts", Cohorts(ects))
            .With("ect", ScheduleModel.Of(ects))
            .With("mentor", BreakdownModel.Of(mentors))
            .With("funding", Funding(funding))
            .With("sources", new[] { ects.Source, mentors.Source }.Concat(funding.Select(rate => rate.Source))
                .Select(source => source.ToString()).Distinct(StringComparer.Ordinal).Select(ReportValue.Text));
    }

    private static string Cohorts(Programme programme) => programme.FirstCohort == programme.LastCohort
        ? $"the cohort {new AcademicYear(programme.FirstCohort)}"
        : $"the cohorts {new AcademicYear(programme.FirstCohort)} to {new AcademicYear(programme.LastCohort)}";

    private static TemplateModel Funding(IReadOnlyList<FundingRate> rates) => new TemplateModel()
        .With("total", rates.Sum(rate => rate.Amount))
        .With("area", rates.Count == 0 ? null : rates[0].Area.Display())
        .With("once_per_mentor", rates.Any(rate => rate.Basis != FundingBasis.PerEct) ? "yes" : null)
        .With("lines", rates.Select(rate => new TemplateModel()
            .With("amount", rate.Amount)
            .With("what", rate.Component.Display())
            .With("purpose", Purpose(rate.Component))
            .With("unit", rate.Unit)
            .With("basis", rate.Basis.Display())));

    private static string Purpose(FundingComponent component) => component switch
    {
        FundingComponent.TimeOffTimetable => "time for the ECT’s induction, its training and mentoring included",
        FundingComponent.MentorSupport => "the mentor’s time with the ECT",
        _ => "cover while the mentor is away at training",
    };
}
