namespace Ecf.Domain.Calendars;

/// <summary>The terms in words.</summary>
internal static class TermNames
{
    /// <summary>The word for each term in a calendar file.</summary>
    internal static readonly IReadOnlyDictionary<string, TermName> Words = new Dictionary<string, TermName>(StringComparer.Ordinal)
    {
        ["autumn"] = TermName.Autumn,
        ["spring"] = TermName.Spring,
        ["summer"] = TermName.Summer,
    };

    internal static string Display(this TermName name) => name.ToString().ToLowerInvariant();

    /// <summary>The holiday that follows a term. Not "Easter": some areas fix the spring break whatever the date of Easter.</summary>
    internal static string HolidayAfter(TermName name) => name switch
    {
        TermName.Autumn => "Christmas holiday",
        TermName.Spring => "Spring holiday",
        _ => "Summer holiday",
    };
}
