using Ecf.Domain.Calendars;
using Ecf.Domain.Declarations;
using Ecf.Domain.Funding;
using Ecf.Domain.Programmes;
using Ecf.Reporting;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Schools;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Schools;

/// <summary>What is on record of a school: people and hours, money, declarations, buddies, tutors?</summary>
internal sealed class SchoolModel(SchoolReader reader, PersonIds ids, Scope scope, AsAt asAt) : PageModel, IHasTables
{
    internal SchoolFile School { get; private set; } = null!;

    public IEnumerable<ShownTable> Tables => [People(), Funding(), Declarations(), Buddies(), Stays()];

    public async Task<IActionResult> OnGetAsync(string urn, CancellationToken stop)
    {
        if (await reader.ReadAsync(urn, asAt.Day, stop) is not { } school)
        {
            return NotFound();
        }

        School = school;
        return Page();
    }

    /// <summary>Those there on the day, with their hours.</summary>
    internal ShownTable People() => TableList.Of(
        new(MadeTable.Of("school-people", $"People and hours as at {AsAt.Display(asAt.Day)}", School.Here,
            (MadeTable.Text("name", "Name", "The name as given"), person => person.Name),
            (Role, RoleOf),
            (Cohort, CohortOf),
            (MadeTable.Text("with", "With", "The ECT's mentor, or the mentor's ECTs; blank where there is none"), person => string.Join("; ", person.Member!.Partners.Select(partner => partner.Name))),
            (MadeTable.Length("due", "Due", "Hours of sessions held up to the day", totalled: true), person => person.Member!.Ledger.Total.Due),
            (MadeTable.Length("attended", "Attended", "Hours of those attended", totalled: true), person => person.Member!.Ledger.Total.Attended),
            (MadeTable.Length("unrecorded", "Unrecorded", "Hours of those that no mark speaks of", totalled: true), person => person.Member!.Ledger.Total.Unrecorded),
            (MadeTable.Length("shortfall", "Shortfall", "Hours of those missed", totalled: true), person => person.Member!.Ledger.Total.Shortfall),
            (MadeTable.Text("status", "Status", "How the hours stand"), person => person.Member!.Status)))
        {
            Link = row => Person(School.Here[row]),
            Empty = "Nobody is here on this day.",
        },
        Request, ["role", "cohort", "status"]);

    /// <summary>The money, cohort by cohort.</summary>
    internal ShownTable Funding() => TableList.Of(
        new(MadeTable.Of("school-funding", "Funding by cohort", School.Funding,
            (MadeTable.Text("cohort", "Cohort", "The academic year in which the cohort started"), one => one.Cohort.Display),
            (MadeTable.Money("toDate", "To date", "What should have been paid by the day", totalled: true), one => one.Statement.ToDate),
            (MadeTable.Money("inAll", "In all", "What the whole inductions bring", totalled: true), one => one.Statement.InAll),
            (MadeTable.Count("unclear", "Unclear lines", "Lines that may bring more than they show"), one => one.Statement.Lines.Count(line => line.Status == FundingStatus.Unclear))))
        {
            Link = row => Url.To("/Funding/School", asAt, ("year", School.Funding[row].Cohort.Year), ("urn", School.School.Urn)),
            Empty = "No ECT of this school is due any money.",
        },
        Request, prefix: "funding");

    /// <summary>What is still to be declared.</summary>
    internal ShownTable Declarations() => TableList.Of(
        new(MadeTable.Of("school-declarations", "Declarations due", School.Declarations,
            (MadeTable.Text("name", "Name", "The name as given"), row => row.Person.Name),
            (Role, row => RoleOf(row.Person)),
            (MadeTable.Text("declaration", "Declaration", "What is declared, in DfE's word"), row => row.Due.Type.Display()),
            (MadeTable.Text("status", "Status", "How it stands"), row => row.Due.Status.Display()),
            (MadeTable.Day("deadline", "Deadline", "The last day; blank for an open end"), row => row.Due.To),
            (MadeTable.Text("nextStep", "Next step", "What to do about it"), row => row.Due.NextStep)))
        {
            CellLink = (row, column) => column == "nextStep" ? Url.To("/People/Declarations", asAt, ("id", IdOf(School.Declarations[row].Person))) : null,
            Link = row => Person(School.Declarations[row].Person),
            Empty = "Nothing is due of anybody here.",
        },
        Request, prefix: "declarations");

    /// <summary>The buddies of its mentors.</summary>
    internal ShownTable Buddies() => TableList.Of(
        new(MadeTable.Of("school-buddies", "Buddies of its mentors", School.Buddies,
            (MadeTable.Text("mentor", "Mentor", "The name as given"), row => row.Mentor.Name),
            (MadeTable.Text("buddy", "Buddy", "The buddy with the school, or both of them in a trio"), row => row.Buddies),
            (MadeTable.Day("since", "Since", "The first day of the round that holds"), row => row.Since)))
        {
            Link = row => Person(School.Buddies[row].Mentor),
            Empty = "No mentor here is in a round of buddies.",
        },
        Request, prefix: "buddies");

    /// <summary>Everybody who has been there, from when to when.</summary>
    internal ShownTable Stays() => TableList.Of(
        new(MadeTable.Of("school-stays", "Everybody who has been here", School.People,
            (MadeTable.Text("name", "Name", "The name as given"), person => person.Name),
            (Role, RoleOf),
            (Cohort, CohortOf),
            (MadeTable.Day("from", "From", "The first day at the school"), person => person.From),
            (MadeTable.Day("to", "To", "The last day there; blank while it lasts"), person => person.To)))
        {
            // Whoever moved on is another school's, and no page of theirs opens to this one.
            Link = row => scope.IsWhole || School.People[row].Member is not null ? Person(School.People[row]) : null,
            Empty = "Nobody has been here.",
        },
        Request, prefix: "stays");

    private static ReportColumn Role { get; } = MadeTable.Text("role", "Role", "ECT or mentor");

    private static ReportColumn Cohort { get; } = MadeTable.Text("cohort", "Cohort", "The academic year in which the cohort started");

    private static ReportValue RoleOf(SchoolPerson person) => person.Role == Audience.Mentor ? "Mentor" : "ECT";

    private static ReportValue CohortOf(SchoolPerson person) => new AcademicYear(person.Cohort).ToString();

    private string IdOf(SchoolPerson person) => ids.Of(person.Role, person.Trn);

    private string Person(SchoolPerson person) => Url.To("/People/Index", asAt, ("id", IdOf(person)));
}
