namespace Ecf.Sample.Web.Tables;

/// <summary>The address of a page as one of its lists reads and changes it; what it says of the rest of the page stays.</summary>
/// <param name="request">What was asked.</param>
/// <param name="prefix">What the words that speak of this list begin with; nothing for the page's main list.</param>
/// <param name="place">The id of the list within the page.</param>
internal sealed class ListAddress(HttpRequest request, string prefix, string place)
{
    /// <summary>The word of the address for something that this list is asked: "sort", or "months-sort" for a second list.</summary>
    internal string Name(string word) => prefix.Length == 0 ? word : $"{prefix}-{word}";

    /// <summary>What the list is asked; an empty text where it is not.</summary>
    internal string Asked(string word) => request.Query[Name(word)].ToString().Trim();

    /// <summary>What the address says, but for the page of this list, which holds for one choice and order alone.</summary>
    internal IEnumerable<KeyValuePair<string, string?>> Given => request.Query
        .Where(given => given.Key != Name("page") && given.Key != TableList.Csv && given.Value.ToString().Length > 0)
        .SelectMany(given => given.Value, (given, value) => KeyValuePair.Create(given.Key, value));

    /// <summary>The page, and the list's place in it.</summary>
    internal string Here => $"{request.PathBase}{request.Path}#{place}";

    /// <summary>The address that says something else; <c>null</c> takes a word out.</summary>
    internal string With(params IReadOnlyList<(string Name, string? Value)> changes)
    {
        var kept = Given.Where(given => changes.All(change => change.Name != given.Key));
        var changed = changes.Where(change => change.Value is not null).Select(change => KeyValuePair.Create(change.Name, change.Value));
        return $"{request.PathBase}{request.Path}{QueryString.Create(kept.Concat(changed))}#{place}";
    }
}
