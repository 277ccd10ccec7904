namespace Ecf.Domain.Calendars;

/// <summary>What an entry of a draft is about.</summary>
internal enum DraftKind
{
    /// <summary>Nothing that is understood.</summary>
    Unknown,

    /// <summary>Days for staff only.</summary>
    Inset,

    /// <summary>A half-term, or the start or end of one.</summary>
    HalfTerm,

    /// <summary>A bank holiday.</summary>
    BankHoliday,

    /// <summary>A break that is a half-term or a holiday between terms, as its days say.</summary>
    Holiday,

    /// <summary>The first or last day of a term.</summary>
    TermEdge,

    /// <summary>School days listed one by one or week by week.</summary>
    SchoolDays,

    /// <summary>Days the school is shut.</summary>
    Closure,

    /// <summary>A stretch of term.</summary>
    Term,
}
