namespace Ecf.Domain.Calendars;

/// <summary>What a day is to a school. A day that is several things at once is the first of them in this order: weekend,
/// teaching where the calendar says "open", bank holiday, unknown, half-term, closure, INSET, teaching, holiday.</summary>
public enum DayKind : byte
{
    /// <summary>Nothing is published for the day: it lies before the first term, past the last known day, or between terms that do not follow each other. Also a day of term that may be half-term or, by rule, a bank holiday, while neither is published. Weekends and bank holidays on the list are known wherever they fall.</summary>
    Unknown,

    /// <summary>A day of term with pupils in school.</summary>
    Teaching,

    /// <summary>A day of term for staff only, fixed or recommended.</summary>
    Inset,

    /// <summary>A bank holiday, in term, in a holiday or where no term is published.</summary>
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
