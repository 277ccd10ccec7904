using Microsoft.AspNetCore.Mvc;

namespace Ecf.Sample.Web.Pages;

/// <summary>Addresses of the site's own pages, for links that are not written out in a page.</summary>
internal static class Addresses
{
    /// <summary>The address of a page for the day that this page answers for.</summary>
    internal static string To(this IUrlHelper url, string page, AsAt asAt, params IReadOnlyList<(string Name, object? Value)> values)
    {
        var route = new RouteValueDictionary { [AsAt.Name] = asAt.Route };
        foreach (var (name, value) in values)
        {
            route[name] = value;
        }

        return url.Page(page, route)!;
    }

    /// <summary>The address of a place within a page.</summary>
    internal static string To(this IUrlHelper url, PagePlace place, AsAt asAt) =>
        url.To(place.Page, asAt, place.Values) + (place.Place is { } id ? $"#{id}" : "");
}
