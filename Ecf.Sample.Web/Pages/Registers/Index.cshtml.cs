using Ecf.Domain.Programmes;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Registers;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Registers;

/// <summary>Which sessions were held, and whose registers have not come in?</summary>
internal sealed class IndexModel(RegisterBook book, HubDescription hub, AsAt asAt) : PageModel, IHasTables
{
    /// <summary>The registers asked for.</summary>
    internal ShownTable Registers { get; private set; } = null!;

    /// <summary>The cohort asked; <c>null</c> for all.</summary>
    internal int? Cohort { get; private set; }

    /// <summary>Whether complete registers are shown too.</summary>
    internal bool ShowsAll { get; private set; }

    public IEnumerable<ShownTable> Tables => [Registers];

    internal IReadOnlyList<HubCohort> Cohorts => [.. hub.Cohorts.OrderBy(cohort => cohort.Year)];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Cohort = hub.CohortNamed(Request.Query["cohort"].ToString())?.Year;
        ShowsAll = Request.Query["show"] == "all";
        var asked = (await book.AllAsync(asAt.Day, Cohort, stop)).Where(register => ShowsAll || register.Unrecorded > 0).ToList();
        Registers = TableList.Of(Shown(asked), Request);
    }

    private ShownTable Shown(IReadOnlyList<SessionRegister> asked) => new(MadeTable.Of("registers", "Sessions and who is not marked", asked,
        (MadeTable.Text("session", "Session", "The strand, and its place in the programme"), register => $"{register.Strand}, {register.Session.Term.Display()}"),
        (MadeTable.Day("date", "Date", "The day on which it was held"), register => register.Session.Date),
        (MadeTable.Count("unrecorded", "Not marked", "How many have no mark"), register => register.Unrecorded),
        (MadeTable.Text("for", "For", "ECTs or mentors, and their cohort"), register => $"{(register.Role == Audience.Mentor ? "Mentors" : "ECTs")}, {new Domain.Calendars.AcademicYear(register.Cohort)}"),
        (MadeTable.Count("people", "People", "How many are asked to come"), register => register.Members.Count)))
    {
        Link = row => SheetModel.Address(Url, asAt, asked[row]),
        SessionOf = row => asked[row].Session.Id,
        Flagged = ["unrecorded"],
        Empty = ShowsAll ? "No session has been held yet." : "Every register has come in.",
    };
}
