using NodaTime;
using NodaTime.Text;

namespace Ecf.Reporting;

/// <summary>A month as people read it.</summary>
internal static class MonthText
{
    private static readonly YearMonthPattern Long = YearMonthPattern.CreateWithInvariantCulture("MMMM uuuu");

    /// <summary>"November 2026".</summary>
    internal static string Of(YearMonth month) => Long.Format(month);
}
