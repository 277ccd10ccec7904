namespace Ecf.Domain.Induction;

/// <summary>What an ECT is entitled to in a year of induction, absence being made up in it included.</summary>
/// <param name="Year">The year of induction, 1 or 2; not the school year.</param>
/// <param name="OffTimetablePercent">The share of the timetable without teaching, beside planning time: 10 in year 1, 5 in year 2. Part-timers: of their own timetable.</param>
/// <param name="MeetingEveryWeeks">How often mentor and ECT meet: 1 for every week, 2 for every second. By the training contract; the guidance says "regular" only.</param>
/// <param name="Paragraph">Where it stands.</param>
public sealed record Entitlement(int Year, int OffTimetablePercent, int MeetingEveryWeeks, string Paragraph)
{
    /// <summary>The entitlement of a year.</summary>
    /// <param name="year">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is neither.</exception>
    public static Entitlement Of(int year) => year switch
    {
        1 => new(1, 10, 1, InductionRules.Year1.Paragraph),
        2 => new(2, 5, 2, InductionRules.Year2.Paragraph),
        _ => throw new ArgumentOutOfRangeException(nameof(year), year, $"There is no year {year} of induction: it has years 1 and 2."),
    };

    /// <summary>"10 % off timetable, mentor meetings weekly".</summary>
    public string Display() => $"{OffTimetablePercent} % off timetable, mentor meetings {(MeetingEveryWeeks == 1 ? "weekly" : "fortnightly")}";
}
