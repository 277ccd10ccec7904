namespace Ecf.Domain.Attendance;

/// <summary>How well a mark is known, from the weakest to the strongest.</summary>
public enum Evidence
{
    /// <summary>The person is booked or expected: no attendance yet. A planned mark counts for nothing, so its session stays unrecorded.</summary>
    Planned,

    /// <summary>The person says so.</summary>
    SelfReported,

    /// <summary>Whoever held the session wrote it down, or the platform logged it. What a mark is unless it says otherwise.</summary>
    Register,

    /// <summary>Somebody checked the register against a second record.</summary>
    Verified,
}
