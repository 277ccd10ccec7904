namespace Ecf.Domain.Funding;

/// <summary>One of the grants that a school receives for an ECT's induction or a mentor's training.</summary>
public enum FundingComponent
{
    /// <summary>Pays for 5% of the ECT's timetable in year 2 of induction.</summary>
    TimeOffTimetable,

    /// <summary>Pays for 20 hours that the mentor spends with the ECT in year 2.</summary>
    MentorSupport,

    /// <summary>Pays for cover while the mentor is being trained.</summary>
    MentorBackfill,
}
