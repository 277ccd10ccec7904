using Ecf.Domain.Attendance;

namespace Ecf.Reporting.Cohorts;

/// <summary>The ledger's figures as columns, each defined once.</summary>
internal static class HoursColumns
{
    internal static IReadOnlyList<ColumnOf<T>> Of<T>(Func<T, HoursLine> line) =>
    [
        Column(HoursFigure.Required, "required", item => line(item).Required),
        Column(HoursFigure.Due, "due", item => line(item).Due),
        Column(HoursFigure.Attended, "attended", item => line(item).Attended),
        Column(HoursFigure.Unrecorded, "unrecorded", item => line(item).Unrecorded),
        Column(HoursFigure.Shortfall, "shortfall", item => line(item).Shortfall),
        Column(HoursFigure.StillToCome, "stillToCome", item => line(item).StillToCome),
        Column(HoursFigure.Forecast, "forecast", item => line(item).Forecast),
    ];

    private static ColumnOf<T> Column<T>(HoursFigure figure, string key, Func<T, ReportValue> value) =>
        new(key, figure.Display(), ColumnKind.Hours, figure.Meaning(), value, true);
}
