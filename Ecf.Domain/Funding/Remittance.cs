namespace Ecf.Domain.Funding;

/// <summary>What was paid, row by row.</summary>
public sealed class Remittance
{
    /// <summary>A remittance of known rows.</summary>
    /// <param name="name">What people call it, such as its file's name.</param>
    /// <param name="rows">Its rows, in any order.</param>
    public Remittance(string name, IReadOnlyList<RemittanceRow> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rows);
        (Name, Rows) = (name, [.. rows.OrderBy(row => row.Row)]);
    }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>The rows in order.</summary>
    public IReadOnlyList<RemittanceRow> Rows { get; }

    /// <summary>All that was paid.</summary>
    public Money Total => Rows.Sum(row => row.Amount);
}
