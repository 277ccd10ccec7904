namespace Ecf.Domain.Attendance;

/// <summary>What a register says of one person at one session.</summary>
public enum Mark
{
    /// <summary>Was there for the whole session, or did the whole of the self-paced work.</summary>
    Attended,

    /// <summary>Was not there, for whatever reason; the hours remain to be caught up.</summary>
    Absent,
}
