namespace Ecf.Domain.Declarations;

/// <summary>The intake that a schedule begins with. It never changes, neither with a new school nor after a deferral.</summary>
public enum ScheduleStart
{
    /// <summary>The autumn intake.</summary>
    September,

    /// <summary>The spring intake.</summary>
    January,

    /// <summary>The summer intake.</summary>
    April,
}
