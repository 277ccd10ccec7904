using Ecf.Domain;
using Ecf.Reporting;
using NodaTime;

namespace Ecf.Benchmarks;

/// <summary>Rows of twelve columns as an extract of a country has them: names, numbers that are names, days, hours and pounds.</summary>
internal static class ExtractRows
{
    internal const int Cells = 12;

    private static readonly LocalDate First = new(2024, 9, 2);

    internal static readonly IReadOnlyList<ReportColumn> Columns =
    [
        Text("trn"), Text("name"), Text("role"), Text("school"), Text("session"), Text("strand"), Text("term"),
        new("date", "date", ColumnKind.Date, "A day"), new("planned", "planned", ColumnKind.Hours, "Hours"), new("attended", "attended", ColumnKind.Hours, "Hours"),
        new("number", "number", ColumnKind.Count, "A count"), new("pounds", "pounds", ColumnKind.Money, "Pounds"),
    ];

    /// <summary>A thousand rows that are made once: what the rows themselves cost is no question of these benchmarks.</summary>
    internal static IReadOnlyList<ReportValue>[] Thousand { get; } = [.. Enumerable.Range(0, 1000).Select(Row)];

    internal static async IAsyncEnumerable<IReadOnlyList<ReportValue>> Of(int rows)
    {
        await Task.CompletedTask;
        for (var row = 0; row < rows; row++)
        {
            yield return Thousand[row % 1000];
        }
    }

    private static IReadOnlyList<ReportValue> Row(int row) =>
    [
        $"{row:D7}", $"Teacher Number-{row}", row % 3 == 0 ? "Mentor" : "ECT", $"St Wilfrid's School {row % 60}", $"Y1T{1 + (row % 3)}-webinars-{row % 9}", "Webinars", $"year 1 term {1 + (row % 3)}",
        First.PlusDays(row % 700), Hours.FromMinutes(15 * (row % 40)), Hours.FromMinutes(5 * (row % 100)), row, Money.FromPounds(row * 1.37m),
    ];

    private static ReportColumn Text(string key) => new(key, key, ColumnKind.Text, "A text");
}
