namespace Ecf.Domain.Scheduling;

/// <summary>What stands against a session on a day.</summary>
/// <param name="Why">The kind of reason.</param>
/// <param name="Name">What it is called: the closure, the busy period, the other session, the facilitator.</param>
/// <param name="Of">Whose diary says so; <c>null</c> for a facilitator.</param>
/// <param name="Blocker">The one session that is in the way; <c>null</c> where it is not a session, or not one alone.</param>
internal readonly record struct Refusal(RefusalKind Why, string Name, Diary? Of = null, Placing? Blocker = null)
{
    /// <summary>Whether the day would be free if a session went elsewhere.</summary>
    internal bool IsSession => Why >= RefusalKind.Taken;
}
