using Ecf.Reporting;
using Ecf.Reporting.Extracts;
using Ecf.Sample.Web.Downloads;
using Ecf.Sample.Web.Pages;

namespace Ecf.Sample.Web.Api;

/// <summary>Makes what a program asked for, of the day it asked for.</summary>
internal sealed class ApiAnswer(WorkbookFacts reader, AsAt asAt, IHttpContextAccessor asked)
{
    /// <summary>The day that figures are asked for.</summary>
    internal AsAt AsAt { get; } = asAt;

    /// <summary>One table of a cohort's workbook, in the form of <see cref="JsonExtract"/>.</summary>
    internal async Task<byte[]> TableAsync(int cohort, string table)
    {
        var context = asked.HttpContext!;
        var report = ReportFile.Whole(await reader.ReadAsync(cohort, AsAt.Day, context.RequestAborted));
        using var json = new MemoryStream();
        JsonExtract.Write(new Report(report.Title, report.AsAt, [report.Table(table)]), json, context.RequestAborted);
        ApiRoute.Keep(context);
        return json.ToArray();
    }
}
