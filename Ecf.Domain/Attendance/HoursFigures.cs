namespace Ecf.Domain.Attendance;

/// <summary>The one definition of each figure: its name, its meaning and its value.</summary>
public static class HoursFigures
{
    /// <summary>All figures, in the order in which a person reads them.</summary>
    public static IReadOnlyList<HoursFigure> All { get; } = Enum.GetValues<HoursFigure>();

    /// <summary>"Required", "Still to come", …</summary>
    public static string Display(this HoursFigure figure) => figure == HoursFigure.StillToCome ? "Still to come" : figure.ToString();

    /// <summary>The definition, a sentence without a full stop that a column or a dictionary can print.</summary>
    public static string Meaning(this HoursFigure figure) => figure switch
    {
        HoursFigure.Required => "All that the programme asks of the person, with or without a date",
        HoursFigure.Due => "The required hours whose date has passed",
        HoursFigure.Attended => "The due hours that a mark says were attended",
        HoursFigure.Unrecorded => "The due hours that no mark speaks of",
        HoursFigure.Shortfall => "The due hours that a mark says were missed",
        HoursFigure.StillToCome => "Required less due",
        HoursFigure.Forecast => "Attended and still to come together",
        HoursFigure.Funded => "The hours of a mentor's training that schools are funded for",
        _ => throw Unknown(figure),
    };

    /// <summary>The figure of a line; <c>null</c> for <see cref="HoursFigure.Funded"/>, which comes from no session.</summary>
    public static Hours? Of(this HoursFigure figure, HoursLine line) => figure switch
    {
        HoursFigure.Required => line.Required,
        HoursFigure.Due => line.Due,
        HoursFigure.Attended => line.Attended,
        HoursFigure.Unrecorded => line.Unrecorded,
        HoursFigure.Shortfall => line.Shortfall,
        HoursFigure.StillToCome => line.StillToCome,
        HoursFigure.Forecast => line.Forecast,
        HoursFigure.Funded => null,
        _ => throw Unknown(figure),
    };

    /// <summary>"required", "stillToCome", …: the word in files.</summary>
    internal static string Word(this HoursFigure figure) => figure == HoursFigure.StillToCome ? "stillToCome" : figure.ToString().ToLowerInvariant();

    private static ArgumentOutOfRangeException Unknown(HoursFigure figure) =>
        new(nameof(figure), figure, $"There is no figure {(int)figure}: choose one of {string.Join(", ", All)}.");
}
