using Ecf.Domain.Induction;
using NodaTime;

namespace Ecf.Sample.Web.Cohorts;

/// <summary>Where somebody is on a day.</summary>
internal static class Stay
{
    /// <summary>The day to ask about a person: the report's date, but no earlier than the first day and no later than the last.</summary>
    internal static LocalDate DayFor(LocalDate asAt, LocalDate first, LocalDate? left) =>
        LocalDate.Max(first, left is { } last ? LocalDate.Min(asAt, last) : asAt);

    /// <summary>The stay that covers the day; otherwise the last before it, or the first of all; <c>null</c> for somebody who never was at a school.</summary>
    internal static SchoolPeriod? SchoolOn(IEnumerable<SchoolPeriod> periods, LocalDate day)
    {
        var inOrder = periods.OrderBy(period => period.From).ToList();
        return inOrder.Find(period => period.Covers(day)) ?? inOrder.FindLast(period => period.From <= day) ?? inOrder.FirstOrDefault();
    }
}
