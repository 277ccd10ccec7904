using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecf.Sample.Web.Jobs;

/// <summary>Long work as the site has it: what does it, and the addresses of its files and of how far it is.</summary>
internal static class JobRoute
{
    internal static void AddTo(IServiceCollection services) =>
        services.AddScoped<JobBook>().AddScoped<JobWork>().AddSingleton<JobBell>().AddSingleton<JobWorker>().AddHostedService(made => made.GetRequiredService<JobWorker>());

    internal static void Map(WebApplication site)
    {
        site.MapGet("/work/{id:length(32)}/file", SendAsync);
        site.MapGet("/work/{id:length(32)}/state", StateAsync);
    }

    private static async Task<Results<EmptyHttpResult, NotFound>> SendAsync(string id, JobBook book, HttpContext context)
    {
        if (await book.FindAsync(id, context.RequestAborted) is not { State: JobState.Done, FileName: { } name } job)
        {
            return TypedResults.NotFound();
        }

        var headers = context.Response.Headers;
        (headers.CacheControl, headers.ContentType) = ("no-store", "application/octet-stream");
        headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await book.WriteAsync(job, context.Response.Body, context.RequestAborted);
        return TypedResults.Empty;
    }

    /// <summary>How far it is, for the page that waits for it.</summary>
    private static async Task<Results<JsonHttpResult<JobProgress>, NotFound>> StateAsync(string id, JobBook book, HttpContext context) =>
        await book.FindAsync(id, context.RequestAborted) is { } job ? TypedResults.Json(new JobProgress(job.IsOver, job.PartsDone, job.Parts, JobWords.StateOf(job))) : TypedResults.NotFound();

    private sealed record JobProgress(bool IsOver, int Done, int All, string State);
}
