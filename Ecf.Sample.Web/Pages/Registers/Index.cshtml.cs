using Ecf.Domain.Programmes;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Registers;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Ecf.Sample.Web.Pages.Registers;

/// <summary>Which sessions were held, and whose registers have not come in?</summary>
internal sealed class IndexModel(RegisterBook book, HubDescription hub, AsAt asAt) : PageModel
{
    /// <summary>The registers of the page.</summary>
    internal IReadOnlyList<SessionRegister> Registers { get; private set; } = [];

    /// <summary>How many there are of those asked for.</summary>
    internal int Count { get; private set; }

    /// <summary>The cohort asked; <c>null</c> for all.</summary>
    internal int? Cohort { get; private set; }

    /// <summary>Whether complete registers are shown too.</summary>
    internal bool ShowsAll { get; private set; }

    internal Paging Paging { get; private set; } = null!;

    internal IReadOnlyList<HubCohort> Cohorts => [.. hub.Cohorts.OrderBy(cohort => cohort.Year)];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Cohort = hub.CohortNamed(Request.Query["cohort"].ToString())?.Year;
        ShowsAll = Request.Query["show"] == "all";
        var asked = (await book.AllAsync(asAt.Day, Cohort, stop)).Where(register => ShowsAll || register.Unrecorded > 0).ToList();
        Count = asked.Count;
        Paging = new(Request, Count);
        Registers = [.. asked.Skip(Paging.Before).Take(Paging.OnAPage)];
    }

    internal string Sheet(SessionRegister register) => Url.To("/Registers/Sheet", asAt, ("year", register.Cohort), ("role", SheetModel.Word(register.Role)),
        ("session", register.Session.Id), ("date", LocalDatePattern.Iso.Format(register.Session.Date)));

}
