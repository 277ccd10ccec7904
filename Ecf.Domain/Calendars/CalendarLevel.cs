namespace Ecf.Domain.Calendars;

/// <summary>Who says what a day is. A later level overrides an earlier one, and <see cref="DayExplanation.Overrides"/> says so.</summary>
public enum CalendarLevel
{
    /// <summary>The bank holidays of England and Wales.</summary>
    EnglandAndWales,

    /// <summary>An authority or trust that sets the terms of its schools; "area" in a file.</summary>
    Area,

    /// <summary>One school: its INSET days, its closures, and where its terms differ from its area's; "school" in a file.</summary>
    School,
}
