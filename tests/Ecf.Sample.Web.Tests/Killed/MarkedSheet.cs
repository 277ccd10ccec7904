using System.Net;
using Ecf.Sample.Web.Tests.Pages;

namespace Ecf.Sample.Web.Tests.Killed;

/// <summary>A register that somebody marks over and over, now everybody attended, now everybody absent, and what the site must say of it.</summary>
/// <param name="number">Which of the hub's registers.</param>
internal sealed class MarkedSheet(int number)
{
    private Uri? address;
    private string? acknowledged;
    private string? sent;

    /// <summary>How often the site said that it had written the marks down.</summary>
    internal int Acknowledged { get; private set; }

    /// <summary>Everybody has the mark that was acknowledged last, or all have the one that was sent and not answered.</summary>
    internal async Task CheckAsync(HttpClient site)
    {
        if (address is null)
        {
            var list = await RegistersPageTests.PageAsync(await site.GetAsync(new Uri("/registers?show=all&cohort=2026", UriKind.Relative)));
            address = new(list.QuerySelectorAll("table[data-table=registers] tbody a")[number].GetAttribute("href")!, UriKind.Relative);
            return;
        }

        var marks = (await SheetAsync(site)).QuerySelectorAll(".sheet li").Select(line => line.QuerySelector("input[checked]")?.GetAttribute("value")).ToHashSet();
        if (acknowledged is not null)
        {
            Assert.Contains(Assert.Single(marks), new[] { acknowledged, sent ?? acknowledged });
        }

        (acknowledged, sent) = (marks.Count == 1 ? marks.Single() : null, null);
    }

    /// <summary>Marks as fast as the site answers, until it answers no more.</summary>
    internal async Task MarkUntilKilledAsync(HttpClient site)
    {
        try
        {
            while (true)
            {
                var page = await SheetAsync(site);
                sent = acknowledged == "attended" ? "absent" : "attended";
                var marks = page.QuerySelectorAll($".sheet input[value={sent}]").ToDictionary(field => field.GetAttribute("name")!, _ => sent, StringComparer.Ordinal);
                using var answer = await RegistersPageTests.PostAsync(site, page, marks);
                Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
                (acknowledged, sent, Acknowledged) = (sent, null, Acknowledged + 1);
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
        {
            // The process was killed.
        }
    }

    private async Task<AngleSharp.Dom.IDocument> SheetAsync(HttpClient site) => await RegistersPageTests.PageAsync(await site.GetAsync(address));
}
