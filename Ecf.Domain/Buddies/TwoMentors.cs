namespace Ecf.Domain.Buddies;

/// <summary>Two different mentors, in whichever order they were given.</summary>
public sealed record TwoMentors
{
    /// <summary>Two mentors by their ids.</summary>
    /// <exception cref="ArgumentException">An id is empty, or both are the same.</exception>
    public TwoMentors(string one, string other)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(one);
        ArgumentException.ThrowIfNullOrWhiteSpace(other);
        if (one == other)
        {
            throw new ArgumentException("A mentor is not two mentors; give two different ids.", nameof(other));
        }

        (One, Other) = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
    }

    /// <summary>The id that comes first.</summary>
    public string One { get; }

    /// <summary>The id that comes second.</summary>
    public string Other { get; }

    /// <summary>Whether this is one of the two.</summary>
    public bool Holds(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id == One || id == Other;
    }
}
