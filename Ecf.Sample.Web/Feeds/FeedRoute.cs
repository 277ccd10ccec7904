using Ecf.Reporting.Calendars;
using Ecf.Sample.Web.Access;
using Ecf.Sample.Web.Pages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecf.Sample.Web.Feeds;

/// <summary>The addresses of the files that diaries read: <c>/feeds/cohorts/2024.ics</c>.</summary>
/// <remarks>They always hold for the usual day, whatever day a page is asked for: a diary would take a past state for the newest.</remarks>
internal static class FeedRoute
{
    /// <summary>Calendar programs cannot sign in: they bring the key that stands in the address.</summary>
    internal static void MapFeeds(this WebApplication site)
    {
        var feeds = site.MapGroup("").AddEndpointFilter(FeedKeys.Check);
        feeds.MapGet("/feeds/people/{id:length(16)}.ics", (string id, FeedMaker maker, FeedPublishing publishing, AsAt asAt, HttpContext context) =>
            SendAsync($"people/{id}", maker.OfPersonAsync(id, asAt.Usual, context.RequestAborted), publishing, asAt, context));
        feeds.MapGet("/feeds/people/{id:length(16)}-reviews.ics", (string id, ReviewMaker maker, FeedPublishing publishing, AsAt asAt, HttpContext context) =>
            SendAsync($"people/{id}-reviews", maker.OfPersonAsync(id, asAt.Usual, context.RequestAborted), publishing, asAt, context));
        feeds.MapGet("/feeds/schools/{urn:length(6)}.ics", (string urn, FeedMaker maker, FeedPublishing publishing, AsAt asAt, HttpContext context) =>
            SendAsync($"schools/{urn}", maker.OfSchoolAsync(urn, asAt.Usual, context.RequestAborted), publishing, asAt, context));
        feeds.MapGet("/feeds/facilitators/{id:length(16)}.ics", (string id, FeedMaker maker, FeedPublishing publishing, AsAt asAt, HttpContext context) =>
            SendAsync($"facilitators/{id}", maker.OfFacilitatorAsync(id, context.RequestAborted), publishing, asAt, context));
        feeds.MapGet("/feeds/cohorts/{year:length(4)}.ics", (string year, FeedMaker maker, FeedPublishing publishing, AsAt asAt, HttpContext context) =>
            SendAsync($"cohorts/{year}", maker.OfCohortAsync(year, asAt.Usual, context.RequestAborted), publishing, asAt, context));
        feeds.MapGet("/feeds/cohorts/{year:length(4)}-reviews.ics", (string year, ReviewMaker maker, FeedPublishing publishing, AsAt asAt, HttpContext context) =>
            SendAsync($"cohorts/{year}-reviews", maker.OfCohortAsync(year, asAt.Usual, context.RequestAborted), publishing, asAt, context));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(
        string feed, Task<DayEvents?> making, FeedPublishing publishing, AsAt asAt, HttpContext context)
    {
        if (await making is not { } events)
        {
            return TypedResults.NotFound();
        }

        var file = await publishing.PublishAsync(feed, events, asAt.Usual, context.RequestAborted);
        // It says where people will be: nothing on the way keeps a copy.
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(file, "text/calendar; charset=utf-8", $"{(feed.EndsWith("-reviews", StringComparison.Ordinal) ? "" : "training-")}{feed.Replace('/', '-')}.ics");
    }
}
