using Ecf.Domain.Calendars;
using Ecf.Sample.Web.HubFiles;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Calendars;

/// <summary>Which term calendars does the hub have?</summary>
internal sealed class IndexModel(HubLibrary library) : PageModel
{
    internal IReadOnlyList<TermCalendar> Calendars { get; } = [.. library.Calendars.Values.OrderBy(calendar => calendar.Name, StringComparer.Ordinal)];

    internal int Findings(TermCalendar calendar) => library.FindingsOfCalendar(calendar.Id).Count;
}
