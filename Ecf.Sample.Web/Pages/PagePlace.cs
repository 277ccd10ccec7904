namespace Ecf.Sample.Web.Pages;

/// <summary>A page of the site, and a place in it.</summary>
/// <param name="Page">The page: "/People/Index".</param>
/// <param name="Place">The id of the place within the page; <c>null</c> for its beginning.</param>
/// <param name="Values">What stands in its address.</param>
internal sealed record PagePlace(string Page, string? Place, params IReadOnlyList<(string Name, object? Value)> Values);
