using System.Globalization;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Reporting;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Sessions;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Sessions;

/// <summary>Which sessions are there, when, for whom, who holds them, and have their registers come in?</summary>
internal sealed class IndexModel(SessionBook book, HubDescription hub, AsAt asAt) : PageModel, IHasTables
{
    /// <summary>All by date, or those chosen.</summary>
    internal ShownTable Sessions { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [Sessions];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var sessions = await book.AllAsync(asAt.Day, null, stop);
        Sessions = TableList.Of(
            new(TableOf(sessions))
            {
                RowNames = "session",
                Without = ["month", "strand"],
                Link = row => SessionModel.Address(Url, asAt, sessions[row].Register),
                SessionOf = row => sessions[row].Register.Session.Id,
                Empty = hub.Cohorts.Count == 0 ? "The hub runs no cohort." : "No session has a date.",
            },
            Request, ["cohort", "for", "month", "strand", "facilitator", "status"]);
    }

    private ReportTable TableOf(IReadOnlyList<HeldSession> sessions) => MadeTable.Of("held", "Sessions by date", sessions,
        (MadeTable.Day("date", "Date", "The day of the session"), one => one.Register.Session.Date),
        (MadeTable.Text("month", "Month", "The month of the session"), one => one.Register.Session.Date.ToString("uuuu-MM (MMMM)", CultureInfo.InvariantCulture)),
        (MadeTable.Text("session", "Session", "The strand, and its place in the programme"), one => $"{one.Register.Strand}, {one.Register.Session.Term.Display()}"),
        (MadeTable.Text("strand", "Strand", "The row of the programme"), one => one.Register.Strand),
        (MadeTable.Text("for", "For", "ECTs or mentors"), one => one.Register.Role == Audience.Mentor ? "Mentors" : "ECTs"),
        (MadeTable.Text("cohort", "Cohort", "The academic year in which the cohort started"), one => new AcademicYear(one.Register.Cohort).ToString()),
        (MadeTable.Count("people", "People", "How many are asked to come"), one => one.Register.Members.Count),
        (MadeTable.Count("schools", "Schools", "From how many schools they come"), one => one.Schools.Count),
        (MadeTable.Text("facilitator", "Facilitator", "Who holds it by the hub's plans; blank where they name nobody"), one => string.Join("; ", one.Facilitators)),
        (MadeTable.Text("status", "Marks", "Whether the register has come in"), one => one.StateOn(asAt.Day)));
}
