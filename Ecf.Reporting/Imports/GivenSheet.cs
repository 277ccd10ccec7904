namespace Ecf.Reporting.Imports;

/// <summary>One list of a file.</summary>
/// <param name="Name">The name of its sheet; empty for a CSV file.</param>
/// <param name="Rows">Reads its rows from the top.</param>
internal sealed record GivenSheet(string Name, Func<IEnumerable<GivenRow>> Rows);
