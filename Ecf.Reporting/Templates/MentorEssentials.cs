using Ecf.Domain;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Templates;

/// <summary>The page that hubs give to their mentors: the ECTs' training schedule, the mentors' termly breakdown, and the funding.</summary>
public static class MentorEssentials
{
    /// <summary>The built-in template's names: as a web page and as Markdown.</summary>
    public static IReadOnlyList<string> TemplateNames { get; } = ["mentor-essentials.sbn-html", "mentor-essentials.sbn-md"];

    /// <summary>What the page says, from the hub's own programmes and the rates.</summary>
    /// <param name="hub">The hub's name.</param>
    /// <param name="ects">The ECTs' programme.</param>
    /// <param name="mentors">The mentors' programme.</param>
    /// <param name="funding">The rates of the hub's area and cohort; none where none is held, and the page says so.</param>
    public static TemplateModel Model(string hub, ReadResult<Programme> ects, ReadResult<Programme> mentors, IReadOnlyList<FundingRate> funding)
    {
        ArgumentNullException.ThrowIfNull(ects);
        ArgumentNullException.ThrowIfNull(mentors);
        return new TemplateModel()
            .With("hub", hub)
            .With("cohorts", Cohorts(ects.Value))
            .With("ect", Grid(ects.Value))
            .With("mentor", Breakdown(mentors.Value))
            .With("funding", Funding(funding))
            .With("findings", ects.Findings.Concat(mentors.Findings).Select(finding => (ReportValue)finding.Sentence))
            .With("sources", new[] { ects.Value.Source, mentors.Value.Source }.Concat(funding.Select(rate => rate.Source)).Distinct().Select(source => (ReportValue)source.ToString()));
    }

    private static string Cohorts(Programme programme) => programme.FirstCohort == programme.LastCohort
        ? $"{programme.FirstCohort}"
        : $"{programme.FirstCohort} to {programme.LastCohort}";

    private static TemplateModel Grid(Programme programme)
    {
        var grid = ProgrammeGrid.Of(programme);
        return new TemplateModel()
            .With("name", programme.Name)
            .With("hours", programme.Hours)
            .With("rows", grid.Rows.Select(Row));
    }

    private static TemplateModel Row(GridRow row) => new TemplateModel()
        .With("strand", row.Strand.Name)
        .With("cells", row.Cells.Select(cell => new TemplateModel()
            .With("columns", cell.Columns)
            .With("text", cell.Display())
            .With("mark", cell.IsReconstructed ? "*" : null)))
        .With("somewhere", row.TermNotKnown.Display())
        .With("total", Total(row));

    private static string Total(GridRow row) => row.Disagrees ? $"{row.Stated!.Value.Display()} (adds up to {row.Computed.Display()})"
        : row.Stated is { } stated ? stated.Display()
        : row.Computed.Minutes == 0 ? ""
        : row.Computed.Display();

    private static TemplateModel Breakdown(Programme programme) => new TemplateModel()
        .With("name", programme.Name)
        .With("total", programme.Hours)
        .With("years", new[] { 1, 2 }.Select(year => new TemplateModel()
            .With("year", year)
            .With("total", programme.HoursOf(session => session.In.OneTerm?.Year == year))
            .With("terms", InductionTerm.All.Where(term => term.Year == year).Select(term => Term(programme, term)))))
        .With("meetings", programme.Sessions.Where(session => session.IsMeeting).Select(session => new TemplateModel()
            .With("name", programme.StrandOf(session).Name)
            .With("often", session.Cadence == Cadence.Weekly ? "every week" : "every fortnight")
            .With("over", session.In.Display())));

    private static TemplateModel Term(Programme programme, InductionTerm term) => new TemplateModel()
        .With("number", term.Term)
        .With("total", programme.HoursIn(term))
        .With("lines", programme.Sessions.Where(session => session.In.OneTerm == term && !session.IsMeeting).Select(session => new TemplateModel()
            .With("what", session.Title ?? programme.StrandOf(session).Name)
            .With("count", session.Count)
            .With("each", session.Length)
            .With("total", session.Total)
            .With("delivery", session.Delivery == Delivery.Unspecified ? null : session.Delivery.Display())));

    private static TemplateModel Funding(IReadOnlyList<FundingRate> rates) => new TemplateModel()
        .With("total", rates.Sum(rate => rate.Amount))
        .With("area", rates.Count == 0 ? null : rates[0].Area.Display())
        .With("lines", rates.Select(rate => new TemplateModel()
            .With("amount", rate.Amount)
            .With("what", rate.Component.Display())
            .With("unit", rate.Unit)
            .With("basis", rate.Basis == FundingBasis.PerMentorOnce ? "once per mentor" : "per ECT")));
}
