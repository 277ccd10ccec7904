using Ecf.Domain;
using Ecf.Domain.Funding;
using NodaTime;

namespace Ecf.Reporting.Cohorts;

/// <summary>What lies before a hub, over all of its cohorts: the money still to come by month and by school, and the hours by cohort.</summary>
/// <remarks>Tables, by key: forecast-by-month, forecast-by-school, forecast-hours, forecast-chart (drawn in workbooks for analysts and for print).</remarks>
public static class ForecastReport
{
    /// <summary>Makes the report; the same cohorts in another order give the same.</summary>
    /// <param name="cohorts">The hub's cohorts, at least one, all as at one day.</param>
    /// <exception cref="ArgumentException">There is no cohort, or they are as at different days.</exception>
    public static Report Of(IReadOnlyList<CohortFacts> cohorts)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        if (cohorts.Select(facts => facts.AsAt).Distinct().Count() != 1)
        {
            throw new ArgumentException($"A forecast needs cohorts as at one day, and {cohorts.Count} as at {cohorts.Select(facts => facts.AsAt).Distinct().Count()} are given.", nameof(cohorts));
        }

        var ordered = cohorts.OrderBy(facts => facts.Cohort).ToList();
        return new($"{ordered[0].Hub}: forecast", ordered[0].AsAt, [ByMonth(ordered), BySchool(ordered), Hours(ordered), Chart(ordered)]);
    }

    private static ReportTable ByMonth(IReadOnlyList<CohortFacts> cohorts) => TableOf.Items<(string Cohort, ForecastMonth Month)>(
        new("forecast-by-month", "Forecast by month", "The money still to come over the next two years, by the month by whose end it should be paid. Only what is sure is in it; months without money are left out.") { MadeFrom = "funding statement" },
        Months(cohorts).OrderBy(item => item.Month.Month).ThenBy(item => item.Cohort, StringComparer.Ordinal),
        [
            new("month", "Month", ColumnKind.Text, "The month by whose end the money should be paid", item => MonthText.Of(item.Month.Month)),
            new("cohort", "Cohort", ColumnKind.Text, "The academic year in which the training began", item => item.Cohort),
            .. Amounts<(string Cohort, ForecastMonth Month)>(item => item.Month),
        ]);

    private static ReportTable BySchool(IReadOnlyList<CohortFacts> cohorts) => TableOf.Items<(string Cohort, string School, SchoolFunding Money)>(
        new("forecast-by-school", "Forecast by school", "What each school can expect for its ECTs of each cohort, and how much of it is still to come.") { MadeFrom = "funding statement" },
        cohorts.SelectMany(facts => facts.Funding.BySchool.Select(school => (facts.CohortName, FundingTables.Name(facts, school.School), school)))
            .OrderBy(item => item.Item2, NameOrder.Comparer).ThenBy(item => item.school.School, StringComparer.Ordinal).ThenBy(item => item.CohortName, StringComparer.Ordinal),
        [
            new("school", "School", ColumnKind.Text, "The school that is paid", item => item.School),
            new("urn", "URN", ColumnKind.Text, "The school's unique reference number", item => item.Money.School),
            new("cohort", "Cohort", ColumnKind.Text, "The academic year in which the training began", item => item.Cohort),
            new("ects", "ECTs", ColumnKind.Count, "How many of its ECTs are in the statement", item => item.Money.Ects, true),
            new("toDate", "To date", ColumnKind.Money, "What should have been paid by the date of the report", item => item.Money.ToDate, true),
            new("toCome", "Still to come", ColumnKind.Money, "What is left of the whole if nothing changes", item => item.Money.InAll - item.Money.ToDate, true),
            new("inAll", "In all", ColumnKind.Money, "What the whole induction brings if nothing changes", item => item.Money.InAll, true),
        ]);

    private static ReportTable Hours(IReadOnlyList<CohortFacts> cohorts) => TableOf.Items<(CohortFacts Facts, Domain.Attendance.HoursLine Line)>(
        new("forecast-hours", "Hours by cohort", "The training hours of each cohort: what was attended, what is still to come, and what will be reached if all of that is attended.") { MadeFrom = "hours ledger" },
        cohorts.Select(facts => (facts, facts.Members.Aggregate(default(Domain.Attendance.HoursLine), (sum, member) => sum + member.Ledger.Total))),
        [
            new("cohort", "Cohort", ColumnKind.Text, "The academic year in which the training began", item => item.Facts.CohortName),
            new("people", "People", ColumnKind.Count, "ECTs and mentors together", item => item.Facts.Members.Count, true),
            .. HoursColumns.Of<(CohortFacts Facts, Domain.Attendance.HoursLine Line)>(item => item.Line),
        ]);

    private static ReportTable Chart(IReadOnlyList<CohortFacts> cohorts) => TableOf.Items<ForecastMonth>(
        new("forecast-chart", "Forecast by month (chart)", "The money still to come of all cohorts together, by month.")
        {
            MadeFrom = "funding statement",
            Chart = new("Money still to come by month, all cohorts", "month", "Pounds", "year2", "backfill"),
        },
        Months(cohorts).GroupBy(item => item.Month.Month).OrderBy(month => month.Key).Select(month => new ForecastMonth(month.Key, month.Sum(item => item.Month.Year2), month.Sum(item => item.Month.Backfill))),
        [
            new("month", "Month", ColumnKind.Text, "The month by whose end the money should be paid", item => MonthText.Of(item.Month)),
            .. Amounts<ForecastMonth>(item => item),
        ]);

    private static IEnumerable<(string Cohort, ForecastMonth Month)> Months(IReadOnlyList<CohortFacts> cohorts) =>
        cohorts.SelectMany(facts => facts.Funding.Forecast().Months.Where(month => month.Amount != Money.Zero).Select(month => (facts.CohortName, month)));

    private static IReadOnlyList<ColumnOf<T>> Amounts<T>(Func<T, ForecastMonth> month) =>
    [
        new("year2", "Year 2", ColumnKind.Money, "Time off timetable and mentor support", item => month(item).Year2, true),
        new("backfill", "Mentor backfill", ColumnKind.Money, "Cover for mentors in training", item => month(item).Backfill, true),
        new("amount", "Together", ColumnKind.Money, "Both together", item => month(item).Amount, true),
    ];
}
