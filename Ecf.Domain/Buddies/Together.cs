namespace Ecf.Domain.Buddies;

/// <summary>Which mentors hang together by groups that share a mentor.</summary>
internal sealed class Together
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

    internal void Join(IReadOnlyList<string> group)
    {
        foreach (var mentor in group.Skip(1))
        {
            var (one, other) = (RootOf(group[0]), RootOf(mentor));
            if (one != other)
            {
                parents[one] = other;
            }
        }
    }

    /// <summary>The same id for all who hang together.</summary>
    internal string RootOf(string mentor)
    {
        while (parents.TryGetValue(mentor, out var parent))
        {
            mentor = parent;
        }

        return mentor;
    }
}
