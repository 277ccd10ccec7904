namespace Ecf.Domain.Calendars;

/// <summary>What a day is to a school. A day that is several things at once is the first of them in this order: weekend,
/// unknown, bank holiday, half-term, closure, INSET, teaching, holiday.</summary>
public enum DayKind : byte
{
    /// <summary>Nothing is published for the day: it lies before the first term, past the last known day, or between terms that do not follow each other. Bank holidays out there are unknown too; weekends are not.</summary>
    Unknown,

    /// <summary>A day of term with pupils in school.</summary>
    Teaching,

    /// <summary>A day of term for staff only, fixed or recommended.</summary>
    Inset,

    /// <summary>A bank holiday, in term or in a holiday.</summary>
    BankHoliday,

    /// <summary>A week day of the break in the middle of a term.</summary>
    HalfTerm,

    /// <summary>A week day between two terms that follow each other.</summary>
    Holiday,

    /// <summary>A day the school is shut for its own reason.</summary>
    Closure,

    /// <summary>A Saturday or Sunday, whatever else the day may be.</summary>
    Weekend,
}
