namespace Ecf.Domain.Attendance;

/// <summary>What a register says of one person at one session.</summary>
public enum Mark
{
    /// <summary>Was there, or did the self-paced work: for the whole of it, unless the entry says for how many minutes.</summary>
    Attended,

    /// <summary>Was not there, for whatever reason; the hours remain to be caught up.</summary>
    Absent,
}
