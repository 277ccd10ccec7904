using Ecf.Domain;
using Ecf.Domain.Calendars;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Templates.Fields;

/// <summary>The printed programmes and the rates of funding.</summary>
internal static class ProgrammesFields
{
    internal static readonly FieldsOf<PrintedProgrammes> All = new(
        new("cohorts", FieldKind.Text, "The cohorts for which the ECTs' programme is", both => Cohorts(both.Ects)) { Example = "the cohort 2024/25" },
        FieldOf<PrintedProgrammes>.Group("ect", "The ECTs' programme as a grid of strands and terms", ScheduleFields.All, both => ProgrammeGrid.Of(both.Ects)),
        FieldOf<PrintedProgrammes>.Group("mentor", "The mentors' programme term by term", BreakdownFields.All, both => both.Mentors));

    private static readonly FieldsOf<FundingRate> Rate = new(
        new("amount", FieldKind.Money, "The rate", rate => rate.Amount) { Example = "£1,200.00" },
        new("what", FieldKind.Text, "The grant's name", rate => rate.Component.Display()) { Example = "Time off timetable" },
        new("purpose", FieldKind.Text, "What it is for", rate => Purpose(rate.Component)) { Example = "the mentor’s time with the ECT" },
        new("unit", FieldKind.Text, "What the rate pays for", rate => rate.Unit) { Example = "20 hours of mentoring in year 2" },
        new("basis", FieldKind.Text, "For whom it is paid once", rate => rate.Basis.Display()) { Example = "per ECT" });

    internal static readonly FieldsOf<RateList> Rates = new(
        new("total", FieldKind.Money, "All rates together: what an ECT with a mentor of their own brings; £0.00 where no rate is held", list => list.Rates.Sum(rate => rate.Amount)) { Example = "£3,676.10" },
        new("area", FieldKind.Text, "The funding area; blank where no rate is held", list => list.Rates.Count == 0 ? null : list.Rates[0].Area.Display()) { Example = "England (excluding London)" },
        FieldOf<RateList>.Flag("once_per_mentor", "Whether one of them is paid once per mentor and not for each ECT", list => list.Rates.Any(rate => rate.Basis != FundingBasis.PerEct)),
        FieldOf<RateList>.List("lines", "A line for each grant", Rate, list => list.Rates));

    private static string Cohorts(Programme programme) => programme.FirstCohort == programme.LastCohort
        ? $"the cohort {new AcademicYear(programme.FirstCohort)}"
        : $"the cohorts {new AcademicYear(programme.FirstCohort)} to {new AcademicYear(programme.LastCohort)}";

    private static string Purpose(FundingComponent component) => component switch
    {
        FundingComponent.TimeOffTimetable => "time for the ECT’s induction, its training and mentoring included",
        FundingComponent.MentorSupport => "the mentor’s time with the ECT",
        _ => "cover while the mentor is away at training",
    };
}

/// <summary>The rates of one area and cohort.</summary>
internal sealed class RateList(IReadOnlyList<FundingRate> rates)
{
    internal IReadOnlyList<FundingRate> Rates { get; } = rates;
}
