using Ecf.Domain.Attendance;

namespace Ecf.Reporting.Cohorts;

/// <summary>The ledger's figures as columns, each defined once.</summary>
internal static class HoursColumns
{
    internal static IReadOnlyList<ColumnOf<T>> Of<T>(Func<T, HoursLine> line) =>
    [
        new("required", "Required", ColumnKind.Hours, "All that the programme asks of the person, with or without a date", item => line(item).Required, true),
        new("due", "Due", ColumnKind.Hours, "The required hours whose date has passed", item => line(item).Due, true),
        new("attended", "Attended", ColumnKind.Hours, "The due hours that a mark says were attended", item => line(item).Attended, true),
        new("unrecorded", "Unrecorded", ColumnKind.Hours, "The due hours that no mark speaks of", item => line(item).Unrecorded, true),
        new("shortfall", "Shortfall", ColumnKind.Hours, "The due hours that a mark says were missed", item => line(item).Shortfall, true),
        new("stillToCome", "Still to come", ColumnKind.Hours, "Required less due", item => line(item).StillToCome, true),
        new("forecast", "Forecast", ColumnKind.Hours, "Attended and still to come together", item => line(item).Forecast, true),
    ];
}
