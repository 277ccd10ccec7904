using Ecf.Domain.Attendance;

namespace Ecf.Reporting.Cohorts;

/// <summary>The ledger's figures as columns, each defined once.</summary>
internal static class HoursColumns
{
    internal static IReadOnlyList<ColumnOf<T>> Of<T>(Func<T, HoursLine> line) =>
    [
        Column(HoursFigure.Required, "required", line),
        Column(HoursFigure.Due, "due", line),
        Column(HoursFigure.Attended, "attended", line),
        Column(HoursFigure.Unrecorded, "unrecorded", line),
        Column(HoursFigure.Shortfall, "shortfall", line),
        Column(HoursFigure.StillToCome, "stillToCome", line),
        Column(HoursFigure.Forecast, "forecast", line),
    ];

    private static ColumnOf<T> Column<T>(HoursFigure figure, string key, Func<T, HoursLine> line) =>
        new(key, figure.Display(), ColumnKind.Hours, figure.Meaning(), item => figure.Of(line(item))!.Value, true)
        {
            HasBar = figure is HoursFigure.Due or HoursFigure.Attended,
        };
}
