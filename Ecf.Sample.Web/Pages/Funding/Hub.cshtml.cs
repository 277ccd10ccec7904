using Ecf.Domain.Funding;
using Ecf.Reporting;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Ecf.Sample.Web.Pages.Funding;

/// <summary>How much money can each school of the hub expect, over all cohorts, and when?</summary>
internal sealed class HubModel(HubDescription hub, CohortReader reader, AsAt asAt) : PageModel, IHasTables
{
    /// <summary>The statement of each cohort, in the order of years.</summary>
    internal IReadOnlyList<(HubCohort Cohort, FundingStatement Statement)> Cohorts { get; private set; } = [];

    /// <summary>Each school with what it can expect, by name.</summary>
    internal IReadOnlyList<(string Name, string Urn, IReadOnlyList<SchoolFunding> Cohorts)> Schools { get; private set; } = [];

    internal Money ToDate => Cohorts.Sum(cohort => cohort.Statement.ToDate);

    internal Money InAll => Cohorts.Sum(cohort => cohort.Statement.InAll);

    /// <summary>What is still to come, month by month; months without money are left out.</summary>
    internal IReadOnlyList<(YearMonth Month, Money Amount)> Months =>
    [
        .. Cohorts.SelectMany(cohort => cohort.Statement.Forecast().Months).GroupBy(month => month.Month).OrderBy(month => month.Key)
            .Select(month => (month.Key, Amount: month.Sum(one => one.Amount))).Where(month => month.Amount > Money.Zero),
    ];

    internal ShownTable BySchool { get; private set; } = null!;

    internal ShownTable ByMonth { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [BySchool, ByMonth];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var cohorts = new List<(HubCohort, FundingStatement)>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cohort in hub.Cohorts.OrderBy(cohort => cohort.Year))
        {
            var facts = await reader.ReadAsync(cohort.Year, asAt.Day, stop);
            cohorts.Add((cohort, facts.Funding));
            names = facts.SchoolNames.ToDictionary(name => name.Key, name => name.Value, StringComparer.Ordinal);
        }

        Cohorts = cohorts;
        Schools =
        [
            .. from school in cohorts.SelectMany(cohort => cohort.Item2.BySchool)
               group school by school.School into urn
               let name = names.GetValueOrDefault(urn.Key, $"School {urn.Key}")
               orderby Domain.Induction.PersonName.SortKeyOf(name), urn.Key
               select (name, urn.Key, (IReadOnlyList<SchoolFunding>)[.. urn]),
        ];
        BySchool = TableList.Of(SchoolTable(), Request);
        ByMonth = TableList.Of(new(MonthTable(Months)), Request, prefix: "months");
    }

    /// <summary>Months with money, each by its last day, so that they sort in order of time.</summary>
    internal static ReportTable MonthTable(IReadOnlyList<(YearMonth Month, Money Amount)> months) => MadeTable.Of(
        "months", "Still to come over the next two years, by the month by whose end it should be paid", months,
        (MadeTable.Day("month", "Paid by", "The last day of the month by whose end it should be paid"), month => month.Month.OnDayOfMonth(CalendarSystem.Iso.GetDaysInMonth(month.Month.Year, month.Month.Month))),
        (MadeTable.Money("amount", "Amount", "What is sure", totalled: true), month => month.Amount));

    private ShownTable SchoolTable() => new(MadeTable.Of(
        "schools", "By school", Schools,
        (MadeTable.Text("school", "School", "The school's name"), school => school.Name),
        (MadeTable.Text("urn", "URN", "The school's unique reference number"), school => school.Urn),
        (MadeTable.Count("ects", "ECTs", "Its ECTs in all cohorts", totalled: true), school => school.Cohorts.Sum(cohort => cohort.Ects)),
        (MadeTable.Money("toDate", "To date", "What should have been paid by the day", totalled: true), school => school.Cohorts.Sum(cohort => cohort.ToDate)),
        (MadeTable.Money("inAll", "In all", "What the whole inductions bring", totalled: true), school => school.Cohorts.Sum(cohort => cohort.InAll))))
    {
        Link = row => Url.To("/Schools/School", asAt, ("urn", Schools[row].Urn)),
        Empty = "No ECT is on record, so no school is due any money.",
    };
}
