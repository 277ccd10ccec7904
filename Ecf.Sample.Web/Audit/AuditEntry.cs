using NodaTime;

namespace Ecf.Sample.Web.Audit;

/// <summary>That somebody did something. An entry is never changed and never taken out, which the store itself refuses; so it names people by the ids of their addresses alone.</summary>
/// <param name="At">When.</param>
/// <param name="Who">The id of the account; "nobody" for somebody who was not signed in, "console" for the site's own program.</param>
/// <param name="Kind">What kind of thing was done: one of <see cref="AuditKinds"/>.</param>
/// <param name="Thing">What it was done to: the end of an address, or the id of an account.</param>
internal sealed record AuditEntry(Instant At, string Who, string Kind, string Thing)
{
    /// <summary>Counts the entries, in the order in which they were written.</summary>
    public long Id { get; init; }

    /// <summary>The day whose figures were shown; <c>null</c> where none were.</summary>
    public LocalDate? AsAt { get; init; }

    /// <summary>What was before, in a few words; nothing where there was nothing.</summary>
    public string Before { get; init; } = "";

    /// <summary>What was after, in a few words.</summary>
    public string After { get; init; } = "";
}
