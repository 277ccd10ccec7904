using Ecf.Reporting;

namespace Ecf.Sample.Web.Tables;

/// <summary>A column that a list is chosen by.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Label">What people read above it.</param>
/// <param name="Words">What can be chosen, in the order of the column.</param>
/// <param name="Value">What is chosen; <c>null</c> for everything, and where nothing is called so.</param>
internal sealed record TableFilter(string Name, string Label, IReadOnlyList<string> Words, string? Value)
{
    /// <summary>Whether there is anything to choose: rows of more than one word, or rows without any.</summary>
    internal bool HasChoice { get; private init; }

    private Func<int, string> WordOf { get; init; } = _ => "";

    internal static TableFilter Of(ShownTable shown, string column, ListAddress address)
    {
        var words = RowOrder.Of(shown.Table, shown.Rows, column, descending: false).Select(Word).Distinct(StringComparer.Ordinal).ToList();
        var asked = words.Find(word => word.Length > 0 && string.Equals(word, address.Asked(column), StringComparison.OrdinalIgnoreCase));
        return new(address.Name(column), shown.Table.Columns[shown.Table.Place(column)].Header, [.. words.Where(word => word.Length > 0)], asked) { WordOf = Word, HasChoice = words.Count > 1 };

        string Word(int row) => shown.Value(row, column).Display();
    }

    /// <summary>Whether a row is among those chosen.</summary>
    internal bool Lets(int row) => Value is null || WordOf(row) == Value;
}
