namespace Ecf.Sample.Web.Search;

/// <summary>What a search found of one kind, a few at a time.</summary>
/// <param name="Heading">The kind: "People".</param>
/// <param name="Word">Its word in the form that asks for more.</param>
/// <param name="All">Everything found.</param>
/// <param name="From">How many stand before those shown.</param>
internal sealed record FoundGroup(string Heading, string Word, IReadOnlyList<Found> All, int From)
{
    /// <summary>How many are shown at once.</summary>
    internal const int AtOnce = 10;

    /// <summary>Those shown.</summary>
    internal IEnumerable<Found> Shown => All.Skip(From).Take(AtOnce);

    /// <summary>Where the next few begin; <c>null</c> at the end.</summary>
    internal int? Next => From + AtOnce < All.Count ? From + AtOnce : null;

    /// <summary>Where the few before begin; <c>null</c> at the beginning.</summary>
    internal int? Previous => From > 0 ? Math.Max(0, From - AtOnce) : null;

    /// <summary>A group from a place that somebody asked for; one that cannot be is the beginning.</summary>
    internal static FoundGroup Of(string heading, IReadOnlyList<Found> all, IFormCollection form)
    {
        var word = heading.ToLowerInvariant();
        var isPlace = int.TryParse(form[word].ToString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var from) && from < all.Count;
        return new(heading, word, all, isPlace ? from : 0);
    }
}
