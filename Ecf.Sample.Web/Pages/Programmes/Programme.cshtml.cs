using Ecf.Domain;
using Ecf.Domain.Programmes;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Programmes;

/// <summary>What does a programme ask for, term by term, and does it add up to what its source prints?</summary>
internal sealed class ProgrammeModel(HubLibrary library, HubDescription hub) : PageModel, IHasTables
{
    internal Programme Programme { get; private set; } = null!;

    internal ProgrammeGrid Grid { get; private set; } = null!;

    internal IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>What reading says nothing about and a careful reader asks all the same.</summary>
    internal IReadOnlyList<Finding> Questions { get; private set; } = [];

    /// <summary>What its overrides make different from the template, by strand and term; <c>null</c> for a programme that is no override.</summary>
    internal ProgrammeDiff? Changes { get; private set; }

    /// <summary>The hub's cohorts that follow it.</summary>
    internal IReadOnlyList<HubCohort> FollowedBy { get; private set; } = [];

    /// <summary>The grid's rows by strand; a strand whose cells overlap has several.</summary>
    internal IEnumerable<IReadOnlyList<GridRow>> Strands => Grid.Rows.GroupBy(row => row.Strand.Id, StringComparer.Ordinal).Select(rows => (IReadOnlyList<GridRow>)[.. rows]);

    /// <summary>The hours whose term the source does not say.</summary>
    internal Hours TermNotKnown => Programme.HoursOf(session => !session.In.IsKnown);

    /// <summary>The hours that run over a year or the whole programme, and so stand in no one term.</summary>
    internal Hours OverLongerSpans => Programme.HoursWithoutTerm - TermNotKnown;

    /// <summary>What the source prints as its grand total, or <c>null</c> where it prints none.</summary>
    internal Hours? StatedTotal => Programme.StatedTotals.FirstOrDefault(total => total is { Strand: null, Over: null, Delivery: null })?.Hours;

    internal bool HasReconstructed => Programme.Sessions.Any(session => session.Provenance == Provenance.Reconstructed);

    /// <summary>The notes of the programme, its strands and its sessions; a note that several sessions share stands once.</summary>
    internal IReadOnlyList<string> Notes =>
    [
        .. Programme.Notes,
        .. Programme.Strands.Where(strand => strand.Note is not null).Select(strand => $"{strand.Name}: {strand.Note}"),
        .. Programme.Sessions.Where(session => session.Note is not null)
            .GroupBy(session => (session.Strand, session.Note))
            .Select(same => $"{Programme.StrandOf(same.First()).Name}, {string.Join(", ", same.Select(session => session.In.Display()).Distinct())}: {same.Key.Note}"),
    ];

    public IEnumerable<ShownTable> Tables => [Origins()];

    public IActionResult OnGet(string id)
    {
        if (!library.Programmes.TryGetValue(id, out var programme))
        {
            return NotFound();
        }

        Programme = programme;
        Grid = ProgrammeGrid.Of(programme);
        Findings = library.FindingsOfProgramme(id);
        Questions = ProgrammeLint.Of(programme);
        Changes = programme.Layers.Count > 1 && library.Programmes.TryGetValue(programme.Layers[0].Id, out var template) ? ProgrammeDiff.Of(template, programme) : null;
        FollowedBy = [.. hub.Cohorts.Where(cohort => cohort.EctProgramme == id || cohort.MentorProgramme == id).OrderBy(cohort => cohort.Year)];
        return Page();
    }

    /// <summary>What the source prints for a term, or <c>null</c> where it prints nothing.</summary>
    internal Hours? StatedFor(InductionTerm term) =>
        Programme.StatedTotals.FirstOrDefault(total => total is { Strand: null, Delivery: null } && total.Over == Anchor.Term(term))?.Hours;

    /// <summary>The sessions of a term, meetings apart, in the order of the file.</summary>
    internal IReadOnlyList<SessionTemplate> SessionsOf(InductionTerm term) =>
        [.. Programme.Sessions.Where(session => session.In.OneTerm == term && !session.IsMeeting)];

    /// <summary>Which file wrote each cell; those that an override wrote stand out.</summary>
    internal ShownTable Origins()
    {
        IReadOnlyList<CellOrigin> origins = [.. CellOrigin.Of(Programme)];
        return TableList.Of(new(MadeTable.Of("origins", "The file that wrote each cell as it now stands, and those that wrote it before", origins,
            (MadeTable.Text("cell", "Cell", "The lasting name of the cell"), origin => origin.Cell.Cell),
            (MadeTable.Text("strand", "Strand", "The row of the programme"), origin => Programme.StrandOf(origin.Cell).Name),
            (MadeTable.Text("place", "Place in the programme", "The term or longer span"), origin => origin.Cell.In.Display()),
            (MadeTable.Text("written", "Written in", "The file, and the place in it"), origin => origin.Written.ToString()),
            (MadeTable.Text("before", "Before in", "The files that wrote it before"), origin => string.Join("; ", origin.Before))))
        {
            OnAPage = Paging.MostAtOnce,
            Cell = (row, column) => column == "written" && origins[row].Before.Count > 0 ? new HtmlFormattableString("<strong>{0}</strong>", origins[row].Written) : null,
        }, Request);
    }
}
