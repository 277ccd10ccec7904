namespace Ecf.Reporting;

/// <summary>A column of a <see cref="ReportTable"/>.</summary>
/// <param name="Key">Its lasting name in extracts and templates, such as "hoursAttended": letters and digits, a small letter first.</param>
/// <param name="Header">The heading that people read, such as "Hours attended".</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Meaning">One sentence for the dictionary: what the figure is and what it leaves out.</param>
/// <param name="Totalled">Whether the table adds it up; only counts, hours and money can be. Not added up by default.</param>
/// <exception cref="ArgumentException">A key of another form, a blank heading, or a total of texts or days.</exception>
public sealed record ReportColumn(string Key, string Header, ColumnKind Kind, string Meaning, bool Totalled = false)
{
    /// <summary>Its lasting name in extracts and templates.</summary>
    public string Key { get; } = Keys.Camel(Key, nameof(Key));

    /// <summary>The heading that people read.</summary>
    public string Header { get; } = Keys.Words(Header, nameof(Header));

    /// <summary>What its values are.</summary>
    public ColumnKind Kind { get; } = Kind;

    /// <summary>Whether the table adds it up.</summary>
    public bool Totalled { get; } = !Totalled || Kind is ColumnKind.Count or ColumnKind.Hours or ColumnKind.Money
        ? Totalled
        : throw new ArgumentException($"The column \"{Key}\" holds {Kind} and cannot be added up: only counts, hours and money can.", nameof(Totalled));

    /// <summary>What a blank in it means, for files that say so in every empty cell; not applicable by default.</summary>
    public BlankMeaning Blanks { get; init; }

    /// <summary>Whether a workbook draws a bar in each cell, as long as the figure is beside the largest of all such columns; not by default.</summary>
    public bool HasBar { get; init; }

    /// <summary>The word that a workbook shows as good news, such as "Agrees"; none by default. The word itself says it: the colour only helps.</summary>
    public string? GoodWord { get; init; }

    /// <summary>The word that a workbook shows as bad news, such as "Differs"; none by default.</summary>
    public string? BadWord { get; init; }

    /// <summary>The key of the column that says where this one's words lead: to a web address, or to the table of that key; none by default.</summary>
    public string? LeadsTo { get; init; }

    /// <summary>Whether it is left out of workbooks laid out for print, where the page is too narrow for everything; not by default.</summary>
    public bool IsForScreen { get; init; }

    /// <summary>The name of its values in a JSON extract, where hours are whole minutes and say so.</summary>
    internal string ExtractKey => Kind == ColumnKind.Hours ? Key + "Minutes" : Key;
}
