using Ecf.Domain.Calendars;
using Ecf.Reporting;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.People;
using Ecf.Sample.Web.Tables;
using Ecf.Sample.Web.Today;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages;

/// <summary>What needs attention in the hub, by person, school and day, and what is the next step of each?</summary>
internal sealed class IndexModel(TodayReader reader, ReadingVersion version, PersonIds ids, AsAt asAt) : PageModel, IHasTables
{
    /// <summary>Everything, or what was chosen of it.</summary>
    internal ShownTable Items { get; private set; } = null!;

    /// <summary>How many there are of each kind, the most first.</summary>
    internal IReadOnlyList<(string Kind, int Count)> Kinds { get; private set; } = [];

    public IEnumerable<ShownTable> Tables => [Items];

    /// <summary>What the page is the same for.</summary>
    internal string Version { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken stop)
    {
        Version = $"{await version.OfAsync(Request, stop)} {await reader.WaitingAsync(asAt.Day, stop)}";
        if (Request.Query.ContainsKey(TableList.Csv))
        {
            await LoadAsync();
        }
    }

    /// <summary>Reads what the page shows; a page that was made of the same records needs none of it.</summary>
    internal async Task LoadAsync()
    {
        var items = await reader.ReadAsync(asAt.Day, HttpContext.RequestAborted);
        Kinds = [.. items.GroupBy(item => item.Kind).Select(kind => (kind.Key, kind.Count())).OrderByDescending(kind => kind.Item2).ThenBy(kind => kind.Key, StringComparer.Ordinal)];
        Items = TableList.Of(Shown(items), Request, ["kind", "school", "cohort"]);
    }

    private ShownTable Shown(IReadOnlyList<TodayItem> items) => new(TableOf(items))
    {
        Caption = $"What needs attention as at {AsAt.Display(asAt.Day)}, the oldest first",
        RowNames = "who",
        Link = row => items[row].Person is var (role, trn) ? Url.To("/People/Index", asAt, ("id", ids.Of(role, trn))) : null,
        CellLink = (row, column) => column == "nextStep" ? Url.To(items[row].Mends, asAt) : null,
        Empty = "Nothing needs attention.",
    };

    private static ReportTable TableOf(IReadOnlyList<TodayItem> items) => MadeTable.Of("today", "What needs attention", items,
        (MadeTable.Text("who", "Who or what", "The person, the session, the file, or how many"), item => item.Who),
        (MadeTable.Text("nextStep", "Next step", "What to do about it, and the page where that is done"), item => item.NextStep),
        (MadeTable.Day("date", "Since or by", "The day of the oldest session behind it, or by which it is due; blank where no day stands behind it"), item => item.Date),
        (MadeTable.Text("kind", "Kind", "What kind of thing it is"), item => item.Kind),
        (MadeTable.Text("reason", "What was found", "The sessions or the reason"), item => item.What),
        (MadeTable.Text("school", "School", "The school on the day; blank where it concerns several or none"), item => item.School),
        (MadeTable.Text("cohort", "Cohort", "The academic year in which the cohort started; blank where it is about all"), item => item.Cohort is { } year ? new AcademicYear(year).ToString() : null),
        (MadeTable.Length("hours", "Hours", "How many hours hang on it; blank where it is not about hours", totalled: true), item => item.Hours.Minutes == 0 ? ReportValue.Blank : item.Hours));
}
