using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Ecf.Sample.Web.Tests.Browser;

/// <summary>The pages that somebody can reach: where they begin, the places of their bar, and of what those lead to one page of each kind.</summary>
internal sealed partial class EveryKindOfPage
{
    private readonly HashSet<string> kinds = new(StringComparer.Ordinal);
    private readonly Queue<string> next = new();

    /// <summary>The page that a tab shows after signing in; the places of its bar follow.</summary>
    internal async Task<string?> BeginAsync(IPage tab)
    {
        Add(new Uri(tab.Url).PathAndQuery);
        await AddAsync(tab, ".places a");
        return Next();
    }

    internal string? Next() => next.TryDequeue(out var address) ? address : null;

    /// <summary>Adds what some links of a page lead to, where no page of the kind is known yet.</summary>
    internal async Task AddAsync(IPage tab, string links) =>
        (await tab.EvaluateAsync<string[]>($"[...document.querySelectorAll('{links}')].map(link => link.getAttribute('href') ?? '')")).ToList().ForEach(Add);

    private void Add(string link)
    {
        if (link.StartsWith('/') && !File().IsMatch(link) && kinds.Add(OneOf().Replace(link.Split('?', '#')[0], "/*")))
        {
            next.Enqueue(link);
        }
    }

    /// <summary>What names one of many in an address: a number, an id, a session, or the name of a file of the hub.</summary>
    [GeneratedRegex("/([0-9]{4,6}|[a-z0-9]{16}|[a-z0-9-]+\\.sbn-[a-z]+|[0-9a-f-]{36}|(?<=/(programmes|calendars|dictionary)/)[a-z0-9-]+|[yY][0-9][^/]+|[0-9]{4}-[0-9-]+|ects|mentors)(?=/|$)")]
    private static partial Regex OneOf();

    [GeneratedRegex("^/(downloads/|feeds/|api/|audit\\.csv|imports/templates|templates/(merged|shown|dictionary\\.)|people/[^/]+/letters)")]
    private static partial Regex File();
}
