using Ecf.Domain;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;
using Ecf.Reporting;
using Ecf.Reporting.Cohorts;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Pages.Registers;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.People;

/// <summary>Who is this person, which sessions were attended, missed or never marked, and what money hangs on it?</summary>
internal sealed class IndexModel(PersonFinder finder, CohortReader reader, MeetingReader meetings, PersonLetters letters, HubDescription hub, HubLibrary library, AsAt asAt) : PageModel, IHasTables
{
    internal PersonFile Person { get; private set; } = null!;

    /// <summary>The person with hours; <c>null</c> where the programme or the calendar is not among the hub's files.</summary>
    internal CohortMember? Member { get; private set; }

    /// <summary>The tables of this person's hours alone, made as those of the cohort are.</summary>
    internal Report Hours { get; private set; } = null!;

    /// <summary>The funding lines that stand on an ECT, of the cohort's own table.</summary>
    internal ShownTable Funding { get; private set; } = null!;

    /// <summary>What to ask the provider about the programme's hours beside the funded ones.</summary>
    internal IReadOnlyList<Finding> Questions { get; private set; } = [];

    /// <summary>The mentor meetings with each partner, the first first.</summary>
    internal IReadOnlyList<PairMeetings> Meetings { get; private set; } = [];

    /// <summary>The sessions missed, each with those that would count instead.</summary>
    internal IReadOnlyList<(SessionLine Missed, IReadOnlyList<CatchUpOffer> Offers)> CatchUps => Member is not { } member ? [] :
        [.. SessionLine.Of(member).Where(line => line.Mark == SessionLine.Missed && !line.Session.IsSelfPaced).Select(line => (line, library.CatchUpFor(member.Schedule, line.Session, asAt.Day)))];

    /// <summary>What is still to be declared of the person.</summary>
    internal ShownTable Declarations => TableList.Of(new(Hours.Table("declarations-due"))
    {
        Caption = $"Declarations that are due of {Person.Name}",
        RowNames = "declaration",
        Without = ["name", "trn", "role", "school", "source"],
    }, Request, prefix: "declarations");

    /// <summary>The templates that make a letter to a person.</summary>
    internal IReadOnlyList<(string Name, string Title)> Letters => letters.All();

    internal bool IsCohortKnown => hub.Cohort(Person.Cohort) is not null;

    internal string Role => Person.Role == Audience.Mentor ? "Mentor" : "ECT";

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await finder.FindAsync(id, asAt.Day, stop) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        var facts = await reader.ReadPersonAsync(person, asAt.Day, stop);
        Member = facts.Members.SingleOrDefault();
        Questions = facts.Questions;
        Hours = KeptReports.Of(facts);
        Meetings = await meetings.ReadAsync(person, asAt.Day, stop);
        Funding = FundingOf(Hours.Table("funding-lines"));
        return Page();
    }

    /// <summary>The sessions by date.</summary>
    internal ShownTable Sessions => TableList.Of(SessionLine.Shown(SessionLine.Of(Member!), line => SheetModel.Address(Url, asAt, (Person.Cohort, Person.Role), line.Session)), Request, ["strand", "term", "mark"]);

    internal ShownTable ByStrand => TableList.Of(
        BarTable.Of(Hours.Table("hours-by-strand"), "strand") with { GroupedBy = null, Without = ["programme", "delivery", "people"] }, Request, prefix: "strands");

    internal ShownTable ByTerm => TableList.Of(
        BarTable.Of(Hours.Table("hours-by-term"), "term") with { GroupedBy = null, Without = ["programme", "people"] }, Request, prefix: "terms");

    public IEnumerable<ShownTable> Tables => Member is null ? [Declarations, Funding] : [Sessions, ByStrand, ByTerm, Declarations, Funding];

    private ShownTable FundingOf(ReportTable lines) => TableList.Of(new(lines)
    {
        Caption = $"Funding that stands on {Person.Name}",
        RowNames = "grant",
        Without = ["urn", "ect", "trn"],
        Rows = Person.Role == Audience.Mentor ? [] : [.. Enumerable.Range(0, lines.Rows.Count).Where(row => lines.Value(row, "trn").AsText == Person.Trn)],
    }, Request, prefix: "funding");
}
