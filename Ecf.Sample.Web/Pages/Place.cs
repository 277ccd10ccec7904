namespace Ecf.Sample.Web.Pages;

/// <summary>A place of the site that its bar leads to.</summary>
/// <param name="Name">What people read, and what a page names as its own in <c>ViewData["Place"]</c>.</param>
/// <param name="Page">The page: "/Cohorts/All".</param>
/// <param name="Folder">The folder of pages that the place stands for, by which it can be left out of somebody's bar: "/Cohorts". Pages outside a folder have their own address.</param>
internal sealed record Place(string Name, string Page, string Folder);
