namespace Ecf.Domain.Calendars;

/// <summary>The three terms of an English school year, in the order they are taught.</summary>
public enum TermName
{
    /// <summary>September to December; "autumn" in a file.</summary>
    Autumn,

    /// <summary>January to the spring break, which may or may not be Easter; "spring" in a file.</summary>
    Spring,

    /// <summary>From the spring break to July; "summer" in a file.</summary>
    Summer,
}
