namespace Ecf.Sample.Web.Tests.Figures;

/// <summary>One table as some file shows it: every cell as the same plain text, whatever the file.</summary>
/// <remarks>Hours are whole minutes, money and terms have two places, counts whole numbers, days year-month-day, and a blank is empty.</remarks>
internal sealed record Reading(IReadOnlyList<string> Rows, string Totals)
{
    internal static Reading Of(IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<string> totals) =>
        new([.. rows.Select(row => string.Join(" | ", row))], string.Join(" | ", totals));
}
