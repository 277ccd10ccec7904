namespace Ecf.Domain.Declarations;

/// <summary>How a person's training runs against the six terms, as DfE's schedules tell it.</summary>
public enum ScheduleKind
{
    /// <summary>Six terms from the start: ECTs and mentors.</summary>
    Standard,

    /// <summary>More than two years: part-time, an extended induction, or the rest after a deferral.</summary>
    Extended,

    /// <summary>Fewer than six terms: ECTs only.</summary>
    Reduced,

    /// <summary>A mentor new to training who takes the place of another part way: mentors only.</summary>
    Replacement,
}
