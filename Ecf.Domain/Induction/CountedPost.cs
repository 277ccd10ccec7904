using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A post and whether service in it counts.</summary>
/// <param name="Post">The post.</param>
/// <param name="Number">Its place in the order of posts by their first day.</param>
/// <param name="Lasts">How many school terms of induction it lasts or lasted, counted up to the one in which it reaches a whole term.</param>
/// <param name="OneTermOn">The day on which it has lasted one term; <c>null</c> where it does not, or not as far as is known.</param>
/// <param name="KnownTo">The last day its calendar knows, where the post goes on past it.</param>
internal sealed record CountedPost(Post Post, int Number, Fraction Lasts, LocalDate? OneTermOn, LocalDate? KnownTo)
{
    /// <summary>A post counts once it has lasted a term (2.33); one that still lasts is taken to go on.</summary>
    internal bool Counts => OneTermOn is not null || KnownTo is not null;
}
