using Ecf.Sample.Web.Registers;
using NodaTime;

namespace Ecf.Sample.Web.Sessions;

/// <summary>A session on its day: who is asked to come, and who holds it.</summary>
/// <param name="Register">The session with those who are asked to come.</param>
/// <param name="Facilitators">Who holds it, by name; several where groups have it on one day, none where no plan names anybody.</param>
internal sealed record HeldSession(SessionRegister Register, IReadOnlyList<string> Facilitators)
{
    internal const string ToCome = "To come";

    /// <summary>"Recorded", "In part", "Not recorded" or "To come", on a day.</summary>
    internal string StateOn(LocalDate day) => Register.Session.Date > day ? ToCome
        : Register.Unrecorded == 0 ? "Recorded"
        : Register.Unrecorded == Register.Members.Count ? "Not recorded"
        : "In part";

    /// <summary>The schools whose people are asked to come, by name.</summary>
    internal IReadOnlyList<string> Schools => [.. Register.Members.Select(member => member.School).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
