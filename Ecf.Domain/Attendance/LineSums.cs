namespace Ecf.Domain.Attendance;

/// <summary>Sums of lines over any list.</summary>
internal static class LineSums
{
    internal static HoursLine Sum(this IEnumerable<SessionLine> lines) => lines.Aggregate(default(HoursLine), (sum, line) => sum + line.Line);
}
