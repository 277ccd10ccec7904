namespace Ecf.Domain.Tests.Buddies;

/// <summary>The same numbers on every machine, in no visible order.</summary>
internal sealed class Gaps(int seed)
{
    private ulong state = ((ulong)seed * 2_654_435_769) + 1;

    /// <summary>A number from 0 to below a bound.</summary>
    internal int Next(int below)
    {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return (int)(state % (ulong)below);
    }
}
