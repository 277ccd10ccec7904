using System.Globalization;
using Ecf.Domain;
using Microsoft.AspNetCore.Html;
using NodaTime;

namespace Ecf.Sample.Web.Charts;

/// <summary>The money still to come, month by month. Months without money between two with some are drawn too, so that time runs evenly.</summary>
internal static class MonthChart
{
    /// <summary>The chart; nothing where no money is to come.</summary>
    internal static IHtmlContent Of(string title, IReadOnlyDictionary<YearMonth, Money> months)
    {
        var paid = months.Where(month => month.Value > Money.Zero).Select(month => month.Key).Order().ToList();
        return BarChart.Of(title, paid.Count == 0 ? [] : [.. Between(paid[0], paid[^1]).Select(month => Bar(month, months.GetValueOrDefault(month)))]);
    }

    private static ChartBar Bar(YearMonth month, Money amount) =>
        new(month.ToString("MMM uuuu", CultureInfo.InvariantCulture), amount.Display(), amount.Display(), [("attended", (long)(amount.Pounds * 100))]);

    private static IEnumerable<YearMonth> Between(YearMonth first, YearMonth last)
    {
        for (var month = first; month <= last; month = month.PlusMonths(1))
        {
            yield return month;
        }
    }
}
