using Ecf.Domain.Funding;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Remittances;
using Ecf.Sample.Web.Cohorts;
using Ecf.Sample.Web.HubFiles;
using Ecf.Sample.Web.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ecf.Sample.Web.Pages.Funding;

/// <summary>Is what was paid what was to be expected, and if not, why? Nothing is stored.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes, ValueLengthLimit = MostBytes)]
internal sealed class RemittanceModel(HubDescription hub, CohortReader reader, AsAt asAt) : PageModel
{
    private const int MostBytes = 5 * 1024 * 1024;

    private CohortFacts facts = null!;

    internal HubCohort Cohort { get; private set; } = new();

    /// <summary>What was pasted, to be corrected and sent again.</summary>
    internal string Pasted { get; private set; } = "";

    /// <summary>What is wrong or odd about it.</summary>
    internal IReadOnlyList<Finding> Findings { get; private set; } = [];

    /// <summary>The comparison; <c>null</c> before anything was sent, and where it could not be read.</summary>
    internal RemittanceComparison? Comparison { get; private set; }

    /// <summary>How its rows are sorted; <c>null</c> for the order of what was sent.</summary>
    internal string? Sort { get; private set; }

    /// <summary>The comparison row by row.</summary>
    internal ShownTable Rows => RemittanceTable.Of(Comparison!, SchoolName, Sort);

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken stop) => await FindAsync(year, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int year, RemittanceForm form, CancellationToken stop)
    {
        if (!await FindAsync(year, stop))
        {
            return NotFound();
        }

        (Pasted, Sort) = (form.Rows ?? "", form.Sort);
        var read = Read(form.File);
        Findings = read.Findings;
        Comparison = read.ValueOrNull is { } remittance ? RemittanceComparison.Of(facts.Funding, remittance) : null;
        return form.Csv is not null && Comparison is not null ? FileOfRows() : Page();
    }

    internal string SchoolName(string urn) => facts.SchoolNames.TryGetValue(urn, out var name) ? name : $"School {urn}";

    private async Task<bool> FindAsync(int year, CancellationToken stop)
    {
        if (hub.Cohort(year) is not { } cohort)
        {
            return false;
        }

        Cohort = cohort;
        facts = await reader.ReadAsync(year, asAt.Day, stop);
        return true;
    }

    private FileContentResult FileOfRows()
    {
        Response.Headers.CacheControl = "no-store";
        return TableFiles.FileOf(Rows, asAt);
    }

    /// <summary>Reads what was sent. The text of a file stands in the form from then on, so that it can be corrected, sorted and had as CSV.</summary>
    private ReadResult<Remittance> Read(IFormFile? file)
    {
        if (file is null or { Length: 0 })
        {
            return RemittanceFile.Paste(Pasted, "pasted rows");
        }

        using var csv = file.OpenReadStream();
        var read = RemittanceFile.Read(csv, "uploaded file");
        Pasted = RemittanceForm.TextOf(file) ?? Pasted;
        return read;
    }
}
