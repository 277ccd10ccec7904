using Ecf.Domain.Funding;

namespace Ecf.Reporting.Cohorts;

/// <summary>The money by school and line by line.</summary>
internal static class FundingTables
{
    internal static ReportTable BySchool(CohortFacts facts) => TableOf.Items<SchoolFunding>(
        new("funding-by-school", "Funding by school", $"What each school can expect for its ECTs of cohort {facts.CohortName}, as at {DayText.InFull(facts.AsAt)}.") { MadeFrom = "funding statement" },
        facts.Funding.BySchool.OrderBy(school => Name(facts, school.School), NameOrder.Comparer).ThenBy(school => school.School, StringComparer.Ordinal),
        [
            new("school", "School", ColumnKind.Text, "The school that is paid", school => Name(facts, school.School)),
            new("urn", "URN", ColumnKind.Text, "The school's unique reference number", school => school.School),
            new("ects", "ECTs", ColumnKind.Count, "How many of its ECTs are in the statement", school => school.Ects, true),
            .. Amounts<SchoolFunding>(school => school.ToDate, school => school.InAll),
        ]);

    internal static ReportTable ByMonth(CohortFacts facts) => TableOf.Items<ForecastMonth>(
        new("funding-by-month", "Funding by month", $"What is still to come over the next two years, by the month by whose end it should be paid, as at {DayText.InFull(facts.AsAt)}. Only what is sure is in it.") { MadeFrom = "funding statement" },
        facts.Funding.Forecast().Months,
        [
            new("month", "Month", ColumnKind.Text, "The month by whose end the money should be paid", month => MonthText.Of(month.Month)),
            new("year2", "Year 2", ColumnKind.Money, "Time off timetable and mentor support", month => month.Year2, true),
            new("backfill", "Mentor backfill", ColumnKind.Money, "Cover for mentors in training", month => month.Backfill, true),
            new("amount", "Together", ColumnKind.Money, "Both together", month => month.Amount, true),
        ]);

    /// <summary>What is still to come by month, to be drawn.</summary>
    internal static ReportTable Chart(CohortFacts facts) => TableOf.Items<ForecastMonth>(
        new("funding-chart", "Funding by month (chart)", $"What is still to come, by the month by whose end it should be paid, as at {DayText.InFull(facts.AsAt)}. Months without money are left out.")
        {
            MadeFrom = "funding statement",
            Chart = new("Funding still to come by month", "month", "Pounds", "year2", "backfill"),
        },
        facts.Funding.Forecast().Months.Where(month => month.Amount != Domain.Money.Zero),
        [
            new("month", "Month", ColumnKind.Text, "The month by whose end the money should be paid", month => MonthText.Of(month.Month)),
            new("year2", "Year 2", ColumnKind.Money, "Time off timetable and mentor support", month => month.Year2, true),
            new("backfill", "Mentor backfill", ColumnKind.Money, "Cover for mentors in training", month => month.Backfill, true),
        ]);

    internal static ReportTable Lines(CohortFacts facts) => TableOf.Items<FundingLine>(
        new("funding-lines", "Funding lines", "Every ECT has a line for every grant, and who moved or had several mentors has one for each. A line of £0.00 says why.") { MadeFrom = "funding statement", PageOf = "school" },
        facts.Funding.Lines
            .OrderBy(line => Name(facts, line.School), NameOrder.Comparer).ThenBy(line => line.School, StringComparer.Ordinal)
            .ThenBy(line => line.EctName, NameOrder.Comparer).ThenBy(line => line.Ect, StringComparer.Ordinal).ThenBy(line => line.Component),
        [
            new("school", "School", ColumnKind.Text, "The school that is paid", line => Name(facts, line.School)),
            new("urn", "URN", ColumnKind.Text, "The school's unique reference number", line => line.School),
            new("ect", "ECT", ColumnKind.Text, "The ECT on whose line the money stands", line => line.EctName),
            new("trn", "TRN", ColumnKind.Text, "The ECT's teacher reference number", line => line.Ect),
            new("grant", "Grant", ColumnKind.Text, "Which grant it is", line => line.Component.Display()),
            .. Amounts<FundingLine>(line => line.ToDate, line => line.InAll),
            new("status", "Status", ColumnKind.Text, "How the line stands on the date of the report", line => line.Status.Display()),
            new("expectedOn", "Expected by", ColumnKind.Date, "When the next payment is expected, or the last was due", line => line.ExpectedOn),
            new("working", "Working", ColumnKind.Text, "How the amount is reckoned", line => line.Working),
            new("reason", "Reason", ColumnKind.Text, "Why the line stands as it does", line => line.Reason),
            new("source", "Source of the rate", ColumnKind.Text, "Where the rate was found", line => line.Rate?.Source.Title) { IsForScreen = true },
        ]);

    private static IReadOnlyList<ColumnOf<T>> Amounts<T>(Func<T, ReportValue> toDate, Func<T, ReportValue> inAll) =>
    [
        new("toDate", "To date", ColumnKind.Money, "What should have been paid by the date of the report", toDate, true),
        new("inAll", "In all", ColumnKind.Money, "What the whole induction brings if nothing changes", inAll, true),
    ];

    internal static string Name(CohortFacts facts, string urn) => facts.SchoolNames.TryGetValue(urn, out var name) ? name : $"School {urn}";
}
