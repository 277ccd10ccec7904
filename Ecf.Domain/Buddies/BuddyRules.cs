using Ecf.Domain.Reading;

namespace Ecf.Domain.Buddies;

/// <summary>What a hub decides about buddies: what links are worth, who stays together and who is never paired.</summary>
public sealed class BuddyRules
{
    /// <summary>Rules that do not contradict themselves. For a file use <see cref="Read"/>, which returns what is wrong.</summary>
    /// <param name="weights">What links are worth; <c>null</c> for the usual.</param>
    /// <param name="pinned">Pairs that are made whatever they are worth, each mentor in one at most; <c>null</c> for none.</param>
    /// <param name="forbidden">Pairs that are never made, in a trio neither; <c>null</c> for none.</param>
    /// <exception cref="ArgumentException">A mentor is pinned to two others, or a pinned pair is forbidden.</exception>
    public BuddyRules(BuddyWeights? weights = null, IReadOnlyList<TwoMentors>? pinned = null, IReadOnlyList<TwoMentors>? forbidden = null)
    {
        Weights = weights ?? BuddyWeights.Usual;
        Forbidden = Once(forbidden);
        Pinned = Once(pinned);
        if (Pinned.SelectMany(pin => new[] { pin.One, pin.Other }).GroupBy(id => id).Any(mentor => mentor.Count() > 1))
        {
            throw new ArgumentException("A mentor is pinned to two others; pin each to one at most.", nameof(pinned));
        }

        if (Pinned.Intersect(Forbidden).Any())
        {
            throw new ArgumentException("A pinned pair is forbidden too; say one or the other.", nameof(forbidden));
        }
    }

    /// <summary>The usual weights, and no pair pinned or forbidden.</summary>
    public static BuddyRules Usual { get; } = new();

    /// <summary>What links are worth.</summary>
    public BuddyWeights Weights { get; }

    /// <summary>Pairs that are made whatever they are worth, in the order given.</summary>
    public IReadOnlyList<TwoMentors> Pinned { get; }

    /// <summary>Pairs that are never made, in the order given.</summary>
    public IReadOnlyList<TwoMentors> Forbidden { get; }

    /// <summary>Reads a hub's <c>buddies.json</c>, the form of which <see cref="OpenSchema"/> describes, and gives every finding at once.</summary>
    /// <param name="json">The file, UTF-8, of at most 4 MB; it stays open.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    public static ReadResult<BuddyRules> Read(Stream json, string fileName) => JsonFile.Read(json, fileName, RulesReading.Rules);

    /// <summary>The JSON schema of the file, with which an editor completes and explains it. The caller closes it.</summary>
    public static Stream OpenSchema() => typeof(BuddyRules).Assembly.GetManifestResourceStream("Buddies/buddies.schema.json")!;

    private static TwoMentors[] Once(IReadOnlyList<TwoMentors>? pairs) => pairs is null ? [] : [.. pairs.Distinct()];
}
