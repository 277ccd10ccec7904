namespace Ecf.Domain.Scheduling;

/// <summary>Why a session has no date.</summary>
public enum UnplacedReason
{
    /// <summary>The programme does not say in which term it falls.</summary>
    TermNotStated,

    /// <summary>The calendar does not know that term, or not yet its last day.</summary>
    TermNotKnown,

    /// <summary>Every school day of the term has a session of this person already.</summary>
    NoDayLeft,

    /// <summary>It fell before the move at the new school and after it at the old one.</summary>
    MissedByMove,

    /// <summary>School days of the term are left, and a constraint stands against each of them.</summary>
    NothingFits,

    /// <summary>Its date was fixed, and something stands against that day.</summary>
    FixedDateRefused,

    /// <summary>The calendar has no school day in the week or half-term that the programme names, or the schools of a group share none.</summary>
    NoSchoolDay,
}
