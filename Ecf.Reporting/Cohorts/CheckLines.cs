using Ecf.Domain;

namespace Ecf.Reporting.Cohorts;

/// <summary>What is compared: people, hours and pounds by person, school, term, strand and session, and against the domain.</summary>
internal static class CheckLines
{
    private static readonly string[] Figures = ["required", "due", "attended", "unrecorded", "shortfall", "forecast"];

    internal static IEnumerable<CheckLine> Of(CohortFacts facts, Dictionary<string, ReportTable> tables) =>
    [
        .. People(facts, tables),
        .. Hours(facts, tables),
        .. Pounds(facts, tables),
    ];

    private static IEnumerable<CheckLine> People(CohortFacts facts, Dictionary<string, ReportTable> tables)
    {
        var people = CheckedFigure.Rows(tables["people"], "trn");
        return
        [
            new("People: rows of People against rows of Hours", people, CheckedFigure.Rows(tables["hours"], "trn")),
            new("People: rows of People against ECTs and mentors by school", people, CheckedFigure.Total(tables["hours-by-school"], "ects") + CheckedFigure.Total(tables["hours-by-school"], "mentors")),
            new("People: rows of People against members of the cohort", people, CheckedFigure.Of(facts.Members.Count)),
        ];
    }

    private static IEnumerable<CheckLine> Hours(CohortFacts facts, Dictionary<string, ReportTable> tables)
    {
        CheckedFigure By(string table, string column) => CheckedFigure.Total(tables[table], column);
        CheckedFigure Person(string column) => By("hours", column);
        return
        [
            .. Figures.SelectMany(figure => new CheckLine[]
            {
                new($"Hours {figure}: by person against by school", Person(figure), By("hours-by-school", figure)),
                new($"Hours {figure}: by person against by term", Person(figure), By("hours-by-term", figure)),
                new($"Hours {figure}: by person against by strand", Person(figure), By("hours-by-strand", figure)),
            }),
            .. Sessions(tables),
            new("Hours required: by person against the schedules", Person("required"), CheckedFigure.Of(facts.Members.Sum(member => member.Schedule.Required))),
            new("Hours attended: by person against the ledgers", Person("attended"), CheckedFigure.Of(facts.Members.Sum(member => member.Ledger.Total.Attended))),
            new("Hours due against attended + unrecorded + shortfall", Person("due"), Person("attended") + Person("unrecorded") + Person("shortfall")),
            new("Hours required against due + still to come", Person("required"), Person("due") + Person("stillToCome")),
        ];
    }

    private static IEnumerable<CheckLine> Sessions(Dictionary<string, ReportTable> tables) => !tables.TryGetValue("data", out var data) ? [] :
        Figures.SkipLast(1).Select(figure => new CheckLine($"Hours {figure}: by person against session by session", CheckedFigure.Total(tables["hours"], figure), CheckedFigure.Sum(data, figure)));

    private static IEnumerable<CheckLine> Pounds(CohortFacts facts, Dictionary<string, ReportTable> tables)
    {
        CheckedFigure By(string table, string column) => CheckedFigure.Total(tables[table], column);
        var toCome = facts.Funding.InAll - facts.Funding.ToDate;
        return
        [
            new("Pounds to date: by school against line by line", By("funding-by-school", "toDate"), By("funding-lines", "toDate")),
            new("Pounds in all: by school against line by line", By("funding-by-school", "inAll"), By("funding-lines", "inAll")),
            new("Pounds in all: line by line against the statement", By("funding-lines", "inAll"), CheckedFigure.Of(facts.Funding.InAll)),
            new("Pounds to date: line by line against the statement", By("funding-lines", "toDate"), CheckedFigure.Of(facts.Funding.ToDate)),
            new("Pounds still to come: by month and later against in all less to date", CheckedFigure.Of(tables["funding-by-month"].Total("amount").AsMoney + facts.Funding.Forecast().Later), CheckedFigure.Of(toCome)),
        ];
    }
}
