namespace Ecf.Domain.Programmes;

/// <summary>When in the working day the source has a session held; "teaching-time" and so on in a programme file.</summary>
public enum Timetabling
{
    /// <summary>The source does not say.</summary>
    Unspecified,

    /// <summary>During teaching hours, as the statutory guidance expects of mentor sessions (paragraph 2.44).</summary>
    TeachingTime,

    /// <summary>Either during teaching hours or after school.</summary>
    TeachingTimeOrAfterSchool,

    /// <summary>After school.</summary>
    AfterSchool,
}
