using CsvHelper;
using Ecf.Domain;

namespace Ecf.Reporting.Remittances;

/// <summary>Where each column of a remittance stands, whatever it is called there.</summary>
internal sealed class RemittanceColumns
{
    private static readonly (string Name, bool Needed, string[] Called)[] Known =
    [
        ("school", true, ["school", "urn", "school urn", "school number"]),
        ("grant", true, ["grant", "component", "funding", "description"]),
        ("amount", true, ["amount", "paid", "amount paid", "value", "amount (£)", "£"]),
        ("person", false, ["person", "ect", "mentor", "name", "trn"]),
        ("year", false, ["year", "academic year"]),
    ];

    private readonly Dictionary<string, int> places;

    private RemittanceColumns(Dictionary<string, int> places) => this.places = places;

    /// <summary>The columns that the first row names; <c>null</c> after a finding where a needed one is missing or two could be meant.</summary>
    internal static RemittanceColumns? Read(CsvReader heading, string file, List<Finding> findings)
    {
        List<string> names = [.. Enumerable.Range(0, heading.FieldCount).Select(index => heading.GetString(index).Trim().ToLowerInvariant())];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var before = findings.Count;
        foreach (var (name, needed, called) in Known)
        {
            var found = names.Index().Where(column => called.Contains(column.Item)).Select(column => column.Index).ToList();
            if (found.Count == 1)
            {
                places[name] = found[0];
            }
            else if (found.Count > 1 || needed)
            {
                findings.Add(found.Count > 1 ? RemittanceFindings.ColumnTwice(file, name) : RemittanceFindings.NoColumn(file, name));
            }
        }

        return findings.Count == before ? new(places) : null;
    }

    /// <summary>The text of a column in a row; empty where the row or the file has no such cell.</summary>
    internal string Text(CsvReader row, string name) => places.TryGetValue(name, out var place) && place < row.FieldCount ? row.GetString(place).Trim() : "";
}
