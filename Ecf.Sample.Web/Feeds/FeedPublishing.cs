using System.Text;
using Ecf.Reporting.Calendars;
using Ecf.Sample.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Ecf.Sample.Web.Feeds;

/// <summary>Writes the files that diaries read and keeps each as it was sent, so that the next one numbers what has changed since.</summary>
internal sealed class FeedPublishing(HubContext store)
{
    /// <summary>The file as it is sent now.</summary>
    /// <param name="feed">Whose it is: "cohorts/2024".</param>
    /// <param name="events">What it says.</param>
    /// <param name="asAt">The day it holds for.</param>
    /// <param name="stop">Gives up.</param>
    internal async Task<byte[]> PublishAsync(string feed, DayEvents events, LocalDate asAt, CancellationToken stop)
    {
        while (true)
        {
            var before = await store.PublishedFeeds.SingleOrDefaultAsync(row => row.Feed == feed, stop);
            var now = new PublishedFeed(feed, (before?.Revision ?? 0) + 1, Text(events, asAt, before));
            if (now.Ics == before?.Ics || await IsKeptAsync(now, stop))
            {
                return Encoding.UTF8.GetBytes(now.Ics);
            }
        }
    }

    private static string Text(DayEvents events, LocalDate asAt, PublishedFeed? before)
    {
        using var file = new MemoryStream();
        IcsWriter.Write(events, file, asAt, before is null ? null : HistoryOf(before));
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static IcsHistory HistoryOf(PublishedFeed before)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(before.Ics));
        return IcsHistory.Read(file, $"{before.Feed}.ics").Value;
    }

    /// <summary>Whether it was kept: of two that are made at once the later is made again, upon the earlier.</summary>
    private async Task<bool> IsKeptAsync(PublishedFeed now, CancellationToken stop) => now.Revision == 1
        ? await store.Database.ExecuteSqlAsync($"""
            INSERT INTO "published_feeds" ("Feed", "Revision", "Ics") VALUES ({now.Feed}, {now.Revision}, {now.Ics}) ON CONFLICT DO NOTHING
            """, stop) == 1
        : await store.PublishedFeeds.Where(row => row.Feed == now.Feed && row.Revision == now.Revision - 1)
            .ExecuteUpdateAsync(row => row.SetProperty(kept => kept.Revision, now.Revision).SetProperty(kept => kept.Ics, now.Ics), stop) == 1;
}
