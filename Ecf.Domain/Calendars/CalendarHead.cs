namespace Ecf.Domain.Calendars;

/// <summary>What a calendar is, apart from its days.</summary>
/// <param name="Id">The name by which files and links refer to it, such as "nottingham-city".</param>
/// <param name="Name">The name people know it by.</param>
/// <param name="Area">Whose schools keep it, such as "Nottingham City, maintained schools".</param>
/// <param name="Source">Where its dates come from; single years may have another.</param>
/// <param name="Level">Whether it is an area's or a school's own.</param>
/// <exception cref="ArgumentException">A text is blank, or the level is neither area nor school.</exception>
public sealed record CalendarHead(string Id, string Name, string Area, Source Source, CalendarLevel Level = CalendarLevel.Area)
{
    /// <summary>The name by which files and links refer to it, such as "nottingham-city".</summary>
    public string Id { get; } = Said(Id, nameof(Id));

    /// <summary>The name people know it by.</summary>
    public string Name { get; } = Said(Name, nameof(Name));

    /// <summary>Whose schools keep it, such as "Nottingham City, maintained schools".</summary>
    public string Area { get; } = Said(Area, nameof(Area));

    /// <summary>Whether it is an area's or a school's own.</summary>
    public CalendarLevel Level { get; } = Level is CalendarLevel.Area or CalendarLevel.School
        ? Level
        : throw new ArgumentException($"A term calendar is an area's or a school's, not {Level}'s: bank holidays have a list of their own.", nameof(Level));

    private static string Said(string text, string name) => string.IsNullOrWhiteSpace(text)
        ? throw new ArgumentException("A calendar needs an id, a name and an area, each a text that is not blank.", name)
        : text;
}
