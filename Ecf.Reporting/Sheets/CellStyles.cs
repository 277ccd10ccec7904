namespace Ecf.Reporting.Sheets;

/// <summary>The places in a book's list of formats of what a plain sheet's cells bear.</summary>
internal sealed class CellStyles
{
    /// <summary>Of headings over words.</summary>
    internal required int Header { get; init; }

    /// <summary>Of headings over figures, which stand at the right.</summary>
    internal required int HeaderOfFigures { get; init; }

    /// <summary>Of words.</summary>
    internal required int Text { get; init; }

    /// <summary>Of words that a spreadsheet might run: they bear the quote prefix.</summary>
    internal required int QuotedText { get; init; }

    /// <summary>Of whole numbers.</summary>
    internal required int Count { get; init; }

    /// <summary>Of decimal hours, and of terms.</summary>
    internal required int Hours { get; init; }

    /// <summary>Of pounds.</summary>
    internal required int Money { get; init; }

    /// <summary>Of days.</summary>
    internal required int Date { get; init; }

    internal int Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => Text,
        ColumnKind.Count => Count,
        ColumnKind.Money => Money,
        ColumnKind.Date => Date,
        _ => Hours,
    };
}
