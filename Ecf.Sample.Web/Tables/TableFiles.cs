using Ecf.Reporting;
using Ecf.Reporting.Extracts;
using Ecf.Sample.Web.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Ecf.Sample.Web.Tables;

/// <summary>Sends a table of a page as CSV where the address asks for it: the rows and columns that the page lists, on all its pages.</summary>
internal sealed class TableFiles(AsAt asAt) : IAsyncResultFilter
{
    /// <summary>Registers it for every page.</summary>
    internal static void AddTo(IServiceCollection services) => services.Configure<MvcOptions>(pages => pages.Filters.Add<TableFiles>());

    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var key = context.HttpContext.Request.Query[TableList.Csv].ToString();
        if (key.Length > 0 && context.Result is PageResult page)
        {
            var shown = (page.Model as IHasTables)?.Tables.FirstOrDefault(table => table.List is not null && table.Table.Key == key);
            context.Result = shown is null ? new NotFoundResult() : FileOf(shown, asAt);
            context.HttpContext.Response.Headers.CacheControl = "no-store";
        }

        return next();
    }

    /// <summary>The file of a table; whoever sends it says that nothing on the way keeps a copy.</summary>
    internal static FileContentResult FileOf(ShownTable shown, AsAt asAt)
    {
        using var file = new MemoryStream();
        CsvExtract.Write(Listed(shown), file);
        return new(file.ToArray(), "text/csv; charset=utf-8") { FileDownloadName = $"{shown.Table.Key}-as-at-{LocalDatePattern.Iso.Format(asAt.Day)}.csv" };
    }

    /// <summary>What the page lists: the column that groups the rows stands first.</summary>
    internal static ReportTable Listed(ShownTable shown)
    {
        IReadOnlyList<ReportColumn> columns = [.. shown.Table.Columns.Where(column => column.Key == shown.GroupedBy), .. shown.Columns];
        var places = columns.Select(column => shown.Table.Place(column.Key)).ToList();
        return new(shown.Table.Key, shown.Table.Title, columns, shown.Chosen.Select(row => (IReadOnlyList<ReportValue>)[.. places.Select(place => shown.Table.Rows[row][place])]));
    }
}
