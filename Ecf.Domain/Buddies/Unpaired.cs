namespace Ecf.Domain.Buddies;

/// <summary>A mentor without a buddy.</summary>
/// <param name="Mentor">The mentor's id.</param>
/// <param name="Name">The mentor's name.</param>
/// <param name="Reason">Why.</param>
/// <param name="Sentence">Why, in words, such as "took part until 28 February 2026"; no full stop.</param>
public sealed record Unpaired(string Mentor, string Name, UnpairedReason Reason, string Sentence)
{
    /// <summary>Whether the mentor takes part on the day and is still to be given a buddy.</summary>
    public bool TakesPart => Reason is not (UnpairedReason.NotBegun or UnpairedReason.Left);
}
