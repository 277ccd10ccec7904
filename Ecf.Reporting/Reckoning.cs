namespace Ecf.Reporting;

/// <summary>How a value is reckoned from other cells of the same report: the value stands beside it, so that nothing needs to be reckoned to be read.</summary>
/// <example><code>
/// var due = Reckoning.Total("hours", "attended").Plus(Reckoning.Total("hours", "shortfall"));
/// var changed = Reckoning.Difference("one", "other");
/// </code></example>
public sealed class Reckoning
{
    private Reckoning(ReckoningKind kind, string one, string? other = null, Reckoning? next = null) => (Kind, One, Other, Next) = (kind, one, other, next);

    internal ReckoningKind Kind { get; }

    /// <summary>The table, or the first column of the same row.</summary>
    internal string One { get; }

    /// <summary>The table's column, or the second column of the same row.</summary>
    internal string? Other { get; }

    /// <summary>What is added to it.</summary>
    internal Reckoning? Next { get; }

    /// <summary>The sum of a column of a table.</summary>
    /// <param name="table">The table's key.</param>
    /// <param name="column">The column's key.</param>
    public static Reckoning Total(string table, string column) => new(ReckoningKind.Total, table, column);

    /// <summary>The number of rows of a table.</summary>
    /// <param name="table">The table's key.</param>
    /// <param name="column">A column that is never blank.</param>
    public static Reckoning Rows(string table, string column) => new(ReckoningKind.Rows, table, column);

    /// <summary>One column of the same row less another, to two decimal places.</summary>
    /// <param name="one">The key of the column that the other is taken from.</param>
    /// <param name="other">The key of the column that is taken away.</param>
    public static Reckoning Difference(string one, string other) => new(ReckoningKind.Difference, one, other);

    /// <summary>"Agrees" where a column of the same row is nought, and "Differs" elsewhere.</summary>
    /// <param name="column">The key of the column with the difference.</param>
    public static Reckoning Agreement(string column) => new(ReckoningKind.Agreement, column);

    /// <summary>The two added up.</summary>
    public Reckoning Plus(Reckoning added) => new(Kind, One, Other, Next is null ? added : Next.Plus(added));
}
