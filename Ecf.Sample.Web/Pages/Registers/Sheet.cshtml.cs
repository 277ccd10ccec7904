using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Registers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages.Registers;

/// <summary>Who came to this session?</summary>
internal sealed class SheetModel(RegisterBook book, PersonIds ids, AsAt asAt) : PageModel
{
    internal SessionRegister Register { get; private set; } = null!;

    /// <summary>What was marked and not kept, because the register had changed; <c>null</c> otherwise.</summary>
    internal IReadOnlyDictionary<string, Mark>? NotKept { get; private set; }

    /// <summary>What is marked is marked today: another day can be looked at, and not changed.</summary>
    internal bool CanChange => asAt.IsUsual;

    internal bool WasKept => Request.Query["kept"] == "yes";

    /// <summary>The address of a register's sheet.</summary>
    internal static string Address(IUrlHelper url, AsAt asAt, SessionRegister register) => Address(url, asAt, (register.Cohort, register.Role), register.Session);

    /// <summary>The same, of a session and for whom of which cohort it is.</summary>
    internal static string Address(IUrlHelper url, AsAt asAt, (int Cohort, Audience Role) whom, ScheduledSession session) => url.To("/Registers/Sheet", asAt,
        ("year", whom.Cohort), ("role", Word(whom.Role)), ("session", session.Id), ("date", LocalDatePattern.Iso.Format(session.Date)));

    internal static string Word(Audience role) => role == Audience.Mentor ? "mentors" : "ects";

    public async Task<IActionResult> OnGetAsync(int year, string role, string session, string date, CancellationToken stop) =>
        await OpenAsync((year, role, session, date), stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int year, string role, string session, string date, CancellationToken stop)
    {
        if (!CanChange || !await OpenAsync((year, role, session, date), stop))
        {
            return NotFound();
        }

        var form = await Request.ReadFormAsync(stop);
        var everybody = form["everybody"] == "attended";
        var sheet = Register.Members.Select(member => (member.Id, Mark: Read(form[Field(member)].ToString()) ?? (everybody && Register.EntryOf(member) is null ? Mark.Attended : null)))
            .Where(line => line.Mark is not null).ToDictionary(line => line.Id, line => line.Mark!.Value, StringComparer.Ordinal);
        if (await book.KeepAsync(Register, form["seal"].ToString(), sheet, (asAt.Day, stop)))
        {
            return Redirect(Url.To("/Registers/Sheet", asAt, ("year", year), ("role", role), ("session", session), ("date", date), ("kept", "yes")));
        }

        await OpenAsync((year, role, session, date), stop);
        NotKept = sheet;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>The name of a member's field, which tells nobody who it is.</summary>
    internal string Field(CohortMember member) => $"mark-{ids.Of(member.Role, member.Id)}";

    /// <summary>The address of a member's page; <c>null</c> for whoever may not open it.</summary>
    internal string? Person(CohortMember member) => !AccessTable.Site.MayOpen(User, "/People/Index") ? null : Url.To("/People/Index", asAt, ("id", ids.Of(member.Role, member.Id)));

    /// <summary>What the form shows of a member: what was marked and not kept, or what is on record.</summary>
    internal Mark? Shown(CohortMember member) => NotKept is not null && NotKept.TryGetValue(member.Id, out var mark) ? mark : Register.EntryOf(member)?.Mark;

    private static Mark? Read(string word) => word switch { "attended" => Mark.Attended, "absent" => Mark.Absent, _ => null };

    private async Task<bool> OpenAsync((int Year, string Role, string Session, string Date) asked, CancellationToken stop)
    {
        var day = LocalDatePattern.Iso.Parse(asked.Date);
        var role = asked.Role == Word(Audience.Mentor) ? Audience.Mentor : Audience.EarlyCareerTeacher;
        if (!day.Success || asked.Role != Word(role) || await book.OpenAsync((asked.Year, role, asked.Session, day.Value), asAt.Day, stop) is not { } register)
        {
            return false;
        }

        Register = register;
        return true;
    }
}
