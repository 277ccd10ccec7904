using Ecf.Sample.Web.Pages;

namespace Ecf.Sample.Web.Search;

/// <summary>Something that a search found.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Says">What tells it apart from others of that name.</param>
/// <param name="At">The page that is about it; its address never bears a person's name or number.</param>
internal sealed record Found(string Name, string Says, PagePlace At);
