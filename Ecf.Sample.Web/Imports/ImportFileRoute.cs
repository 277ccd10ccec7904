using Ecf.Reporting;
using Ecf.Reporting.Extracts;
using Ecf.Reporting.Imports;
using Ecf.Reporting.Workbooks;
using Ecf.Sample.Web.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Ecf.Sample.Web.Imports;

/// <summary>The addresses of files about imports: <c>/imports/templates/participants-template.xlsx</c> and <c>/imports/{id}/errors.csv</c>.</summary>
internal static class ImportFileRoute
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal static void MapImportFiles(this WebApplication site)
    {
        site.MapGet("/imports/templates/{name}", Template);
        site.MapGet("/imports/{id}/errors.{ending}", ErrorsAsync);
    }

    private static Results<FileContentHttpResult, NotFound> Template(string name)
    {
        foreach (var kind in Enum.GetValues<ImportKind>().Where(kind => ImportTemplate.FileName(kind) == name))
        {
            using var file = new MemoryStream();
            ImportTemplate.Write(kind, file);
            return TypedResults.File(file.ToArray(), Workbook, name);
        }

        return TypedResults.NotFound();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> ErrorsAsync(
        string id, string ending, HeldFiles files, ImportDesk desk, HttpContext context)
    {
        if (ending is not ("csv" or "xlsx") || await files.FindAsync(id, context.RequestAborted) is not { } file
            || (await desk.PlanAsync(file, context.RequestAborted)).Rejected is not { } rejected)
        {
            return TypedResults.NotFound();
        }

        // It holds people's records: nothing on the way keeps a copy.
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(Write(rejected, ending), ending == "csv" ? "text/csv; charset=utf-8" : Workbook, $"{rejected.Key}.{ending}");
    }

    private static byte[] Write(ReportTable rejected, string ending)
    {
        using var file = new MemoryStream();
        if (ending == "csv")
        {
            CsvExtract.Write(rejected, file);
        }
        else
        {
            WorkbookWriter.Write(new(rejected.Title, AsAt.Today(SystemClock.Instance), [rejected]), file);
        }

        return file.ToArray();
    }
}
