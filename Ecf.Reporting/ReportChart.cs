namespace Ecf.Reporting;

/// <summary>A chart of a table's figures: a group of columns for each row.</summary>
public sealed class ReportChart
{
    /// <summary>A chart that compares figures row by row.</summary>
    /// <param name="title">What people read above it.</param>
    /// <param name="category">The key of the column whose words stand below the columns.</param>
    /// <param name="unit">What the figures are, such as "Hours".</param>
    /// <param name="series">The keys of the columns that are drawn, at least one; no more than four can be told apart.</param>
    /// <exception cref="ArgumentException">A blank title or unit, no series, or more than four.</exception>
    public ReportChart(string title, string category, string unit, params IReadOnlyList<string> series)
    {
        (Title, Category, Unit) = (Keys.Words(title, nameof(title)), category, Keys.Words(unit, nameof(unit)));
        Series = series.Count is >= 1 and <= 4
            ? [.. series]
            : throw new ArgumentException($"A chart draws from one to four columns, and {series.Count} are given.", nameof(series));
    }

    /// <summary>What people read above it.</summary>
    public string Title { get; }

    /// <summary>The key of the column whose words stand below.</summary>
    public string Category { get; }

    /// <summary>What the figures are.</summary>
    public string Unit { get; }

    /// <summary>The keys of the columns that are drawn.</summary>
    public IReadOnlyList<string> Series { get; }
}
