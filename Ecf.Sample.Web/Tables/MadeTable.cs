using Ecf.Reporting;

namespace Ecf.Sample.Web.Tables;

/// <summary>Makes a table that only the site has, of the same kind as a report's: what is shown can be sorted, paged and had as CSV.</summary>
internal static class MadeTable
{
    /// <summary>What such a table says it is made from. No workbook has it.</summary>
    internal const string BySite = "the site";

    /// <summary>A table of items, in their order.</summary>
    /// <param name="key">Its lasting name: "registers".</param>
    /// <param name="title">What people read above it.</param>
    /// <param name="items">What it has a row for.</param>
    /// <param name="columns">Each column with the value that an item puts into it.</param>
    internal static ReportTable Of<T>(string key, string title, IEnumerable<T> items, params IReadOnlyList<(ReportColumn Column, Func<T, ReportValue> Value)> columns) =>
        new(key, title, [.. columns.Select(column => column.Column)], items.Select(item => (IReadOnlyList<ReportValue>)[.. columns.Select(column => column.Value(item))])) { MadeFrom = BySite };

    /// <summary>A column of words, with what it means.</summary>
    internal static ReportColumn Text(string key, string header, string meaning) => new(key, header, ColumnKind.Text, meaning);

    /// <summary>A column of days.</summary>
    internal static ReportColumn Day(string key, string header, string meaning) => new(key, header, ColumnKind.Date, meaning);

    /// <summary>A column of counts.</summary>
    internal static ReportColumn Count(string key, string header, string meaning, bool totalled = false) => new(key, header, ColumnKind.Count, meaning, totalled);

    /// <summary>A column of pounds.</summary>
    internal static ReportColumn Money(string key, string header, string meaning, bool totalled = false) => new(key, header, ColumnKind.Money, meaning, totalled);

    /// <summary>A column of hours.</summary>
    internal static ReportColumn Length(string key, string header, string meaning, bool totalled = false) => new(key, header, ColumnKind.Hours, meaning, totalled);
}
