namespace Ecf.Sample.Web.Pages;

/// <summary>A long list, fifty lines a page: which page is shown, and the addresses of its neighbours.</summary>
internal sealed class Paging
{
    /// <summary>How many lines are on a page.</summary>
    internal const int OnAPage = 50;

    private const string Name = "page";

    private readonly HttpRequest request;

    /// <param name="request">What was asked; its <c>page</c> counts from 1, and what is no page is the first or the last.</param>
    /// <param name="count">How many lines there are.</param>
    internal Paging(HttpRequest request, int count)
    {
        (this.request, Pages) = (request, Math.Max(1, (count + OnAPage - 1) / OnAPage));
        Shown = int.TryParse(request.Query[Name], out var page) ? Math.Clamp(page, 1, Pages) : 1;
    }

    /// <summary>How many pages there are, 1 or more.</summary>
    internal int Pages { get; }

    /// <summary>The page shown, from 1.</summary>
    internal int Shown { get; }

    /// <summary>How many lines stand on the pages before.</summary>
    internal int Before => (Shown - 1) * OnAPage;

    /// <summary>The address of another page of the same list.</summary>
    internal string Address(int page) => request.Path + QueryString.Create(
        request.Query.Where(given => given.Key != Name).SelectMany(given => given.Value.Select(value => KeyValuePair.Create(given.Key, value))).Append(new(Name, FormattableString.Invariant($"{page}"))));
}
