using Ecf.Domain;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Reporting.Calendars;

/// <summary>A session on its way into a diary: its identity and its words.</summary>
internal sealed class SessionEvent(string uid, ScheduledSession session, Programme programme, string? attends = null)
{
    /// <summary>Whether a diary can draw it within the day.</summary>
    internal bool HasTime => session is { At: not null, IsSelfPaced: false } && session.Length > Hours.Zero;

    /// <summary>A session of a plan, for those whom it concerns.</summary>
    internal static SessionEvent Of(CohortEvent held) => new(UidOf(held), held.Session, held.Programme, Holder(held));

    /// <summary>The same for those who run it, with the names of all who attend.</summary>
    internal static SessionEvent Of(CohortEvent held, IReadOnlyDictionary<string, string> names) =>
        new(UidOf(held), held.Session, held.Programme, $"For {string.Join(", ", held.Schools.Select(school => names.GetValueOrDefault(school, school)))}\n{Holder(held)}".TrimEnd());

    /// <summary>"north/Y1T1-local-1@ecf": each part escaped, so that no two wholes are alike.</summary>
    internal static string UidOf(params string[] parts) => $"{string.Join('/', parts.Select(Uri.EscapeDataString))}@ecf";

    /// <summary>What a school has on its own, among its programmes and their starts.</summary>
    internal static string UidOf(SchoolSchedule followed, string session) => OwnUid(followed.School, followed.Schedule.Programme, followed.Schedule.Start, session);

    internal DayEvent OfItsDay() => new(uid, session.Date, session.Date, Summary, Description);

    internal TimedEvent OfItsTime()
    {
        var start = session.Date.At(session.At!.Value);
        return new(uid, start, start.PlusMinutes(session.Length.Minutes), Summary, Description);
    }

    private string Summary => $"{Said(programme.Strands.First(strand => strand.Id == session.Strand).Name)} ({programme.Audience.Display()})";

    private string Description => string.Join('\n', new[]
    {
        $"{programme.Name}, {session.Term.Display()}",
        string.Join(", ", new[] { session.Delivery.Display(), Length, Beginning }.OfType<string>()),
        session.Provenance == Provenance.Reconstructed ? "Worked out, not stated by the programme's source" : null,
        attends,
    }.Where(line => !string.IsNullOrEmpty(line)));

    // A diary shows both of an event with a time.
    private string? Length => HasTime || session.Length == Hours.Zero ? null : session.Length.Display();

    private string? Beginning => session.At is { } at && !HasTime ? FormattableString.Invariant($"from {at:HH:mm}") : null;

    private string Said(string strand) => session.IsSelfPaced ? $"{strand}: {session.Length.Display()} to be done by today" : strand;

    private static string UidOf(CohortEvent held) =>
        held.IsShared ? UidOf(held.Group, held.Session.Id) : OwnUid(held.Schools[0], held.Programme, held.Start, held.Session.Id);

    private static string OwnUid(string school, Programme programme, TrainingStart start, string session) =>
        UidOf(school, programme.Id, FormattableString.Invariant($"{start.Year.StartYear}-{start.Term.ToString().ToLowerInvariant()}"), session);

    private static string Holder(CohortEvent held) => held.Facilitator is { } name ? $"Held by {name}" : "";
}
