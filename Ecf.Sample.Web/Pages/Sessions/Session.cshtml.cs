using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Pages.Registers;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Registers;
using Ecf.Sample.Web.Sessions;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages.Sessions;

/// <summary>Who is asked to come to a session, from where, who holds it, and who came?</summary>
internal sealed class SessionModel(SessionBook book, PersonIds ids, AsAt asAt) : PageModel, IHasTables
{
    internal HeldSession Held { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [People()];

    /// <summary>The address of a session's page.</summary>
    internal static string Address(IUrlHelper url, AsAt asAt, SessionRegister register) => url.To("/Sessions/Session", asAt,
        ("year", register.Cohort), ("role", SheetModel.Word(register.Role)), ("session", register.Session.Id), ("date", LocalDatePattern.Iso.Format(register.Session.Date)));

    public async Task<IActionResult> OnGetAsync(int year, string role, string session, string date, CancellationToken stop)
    {
        var day = LocalDatePattern.Iso.Parse(date);
        var whose = role == SheetModel.Word(Audience.Mentor) ? Audience.Mentor : Audience.EarlyCareerTeacher;
        if (!day.Success || role != SheetModel.Word(whose) || await book.OpenAsync((year, whose, session, day.Value), asAt.Day, stop) is not { } held)
        {
            return NotFound();
        }

        Held = held;
        return Page();
    }

    /// <summary>Everybody who is asked to come, with their mark.</summary>
    internal ShownTable People() => TableList.Of(
        new(MadeTable.Of("session-people", "People by name", Held.Register.Members,
            (MadeTable.Text("name", "Name", "The name as given"), member => member.Name),
            (MadeTable.Text("school", "School", "The school on the day of the page"), member => member.School),
            (MadeTable.Text("subject", "Subject or phase", "What they teach"), member => member.Subject),
            (MadeTable.Text("mark", "Mark", "What the register says"), member => MarkOf(member))))
        {
            Link = row => Url.To("/People/Index", asAt, ("id", ids.Of(Held.Register.Role, Held.Register.Members[row].Id))),
        },
        Request, ["school", "mark"]);

    /// <summary>How many have a mark.</summary>
    internal int Count(string mark) => Held.Register.Members.Count(member => MarkOf(member) == mark);

    private string MarkOf(CohortMember member) => Held.Register.EntryOf(member) switch
    {
        { Mark: Mark.Attended } => "Attended",
        { } => "Missed",
        _ => Held.Register.Session.Date > asAt.Day ? HeldSession.ToCome : "Not recorded",
    };
}
