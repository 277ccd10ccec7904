namespace Ecf.Domain.Calendars;

/// <summary>The term calendars that the library carries, and the form that a calendar of your own takes.</summary>
public static class ShippedCalendars
{
    /// <summary>Nottingham City's maintained schools: a two-week October half-term, a spring break fixed whatever the date of Easter.</summary>
    public const string NottinghamCity = "nottingham-city";

    /// <summary>Nottinghamshire County's maintained schools in 2021/22, from a newspaper with misprints: what it leaves open is unknown.</summary>
    public const string NottinghamshireCounty = "nottinghamshire-county";

    /// <summary>A Staffordshire secondary school: a one-week October half-term, a spring term that follows Easter, its own INSET days.</summary>
    public const string StaffordshireSecondary = "staffordshire-secondary";

    private static readonly Lazy<IReadOnlyList<TermCalendar>> Embedded = new(() => [Load(NottinghamCity), Load(NottinghamshireCounty), Load(StaffordshireSecondary)]);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<TermCalendar> All => Embedded.Value;

    /// <summary>The calendar of an id, such as <see cref="NottinghamCity"/>.</summary>
    /// <exception cref="ArgumentException">No calendar has that id; the message lists those that are there.</exception>
    public static TermCalendar Get(string id) => All.FirstOrDefault(calendar => calendar.Id == id)
        ?? throw new ArgumentException($"No calendar \"{id}\" is shipped; there are {string.Join(", ", All.Select(calendar => $"\"{calendar.Id}\""))}.", nameof(id));

    /// <summary>The JSON schema of a calendar file, for an editor that completes and explains; the caller closes it.</summary>
    public static Stream OpenSchema() => Open("calendar.schema.json");

    /// <summary>A shipped calendar as the file it is read from, to start one's own from; the caller closes it.</summary>
    /// <exception cref="ArgumentException">No calendar has that id.</exception>
    public static Stream OpenFile(string id) => Open($"{Get(id).Id}.json");

    internal static Stream Open(string file) => typeof(ShippedCalendars).Assembly.GetManifestResourceStream($"Calendars/{file}")!;

    private static TermCalendar Load(string id)
    {
        using var json = Open($"{id}.json");
        return TermCalendar.Read(json, $"{id}.json", areas: []).Value;
    }
}
