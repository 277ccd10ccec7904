namespace Ecf.Domain.Programmes;

/// <summary>The words for what differs between two programmes.</summary>
internal static class DifferenceWords
{
    internal const string Nothing = "nothing";

    internal static string Change(string before, string after, Hours change) => $"{before} before, {after} now{InHours(change)}";

    /// <summary>What a cell holds in a few words; none for no sessions.</summary>
    internal static string Brief(IReadOnlyList<SessionTemplate> sessions) => sessions.Count == 0
        ? Nothing
        : new GridCell { FirstColumn = 0, Columns = 0, Sessions = sessions }.Display();

    /// <summary>All that a person who attends would notice; not the cell's name, its note or how well it is known.</summary>
    internal static string Full(IEnumerable<SessionTemplate> sessions) =>
        string.Join(" + ", sessions.Select(Full)) is { Length: > 0 } words ? words : Nothing;

    internal static string Full(SessionTemplate session) => string.Join(", ", Traits(session).OfType<string>());

    private static IEnumerable<string?> Traits(SessionTemplate session) =>
    [
        Brief([session]),
        session.Title is { } title ? $"\"{title}\"" : null,
        session.Cadence == Cadence.Spread ? "at one's own pace" : null,
        session.In.HalfTerm is null && session.In.Week is null ? null : $"in {session.In.Display()}",
        session.On is { } date ? FormattableString.Invariant($"on {date:d MMMM uuuu}") : null,
        session.At is { } time ? $"at {PlaceReading.Times.Format(time)}" : null,
        session.Allotted is { } allotted ? $"{allotted.Display()} set aside" : null,
        session.Delivery == Delivery.Unspecified ? "delivery not stated" : Small(session.Delivery.Display()),
        session.Kind == SessionKind.Unspecified ? null : Small(session.Kind.Display()),
        session.DeliveredBy == Deliverer.Unspecified ? null : $"by the {Small(session.DeliveredBy.Display())}",
        session.Timetabling == Timetabling.Unspecified ? null : Held(session.Timetabling),
        session.Audience is { } audience ? $"for {Small(audience.Display())}" : null,
    ];

    private static string Held(Timetabling held) => held switch
    {
        Timetabling.TeachingTime => "in teaching time",
        Timetabling.AfterSchool => "after school",
        _ => "in teaching time or after school",
    };

    private static string Small(string words) => words.ToLowerInvariant();

    private static string InHours(Hours change) => change.Minutes switch
    {
        0 => "",
        > 0 => $" ({change.Display()} more)",
        _ => $" ({(Hours.Zero - change).Display()} less)",
    };
}
