using System.Globalization;
using Ecf.Domain;

namespace Ecf.Reporting.Imports;

/// <summary>One thing that a person should know about a row, a column or the whole of a file to import.</summary>
/// <param name="Row">The row's number as Excel shows it; 0 where it is about a column or the whole file.</param>
/// <param name="Column">The column's heading; <c>null</c> where it is about a row or the whole file.</param>
/// <param name="Severity">An error rejects the row, or the file where there is no row; a warning is read all the same.</param>
/// <param name="Code">A stable code such as "ECF765".</param>
/// <param name="Sentence">What is wrong, without the value and without a final full stop.</param>
public sealed record ImportFinding(int Row, string? Column, Severity Severity, string Code, string Sentence)
{
    /// <summary>What to write instead, without a final full stop.</summary>
    public string Suggestion { get; init; } = "";

    /// <summary>The value, masked where it may be somebody's number or name: "•••••45"; <c>null</c> where none is meant.</summary>
    public string? Masked { get; init; }

    /// <summary>The place in words: "row 7, TRN", "row 7", "TRN" or "file".</summary>
    public string Place => (Row, Column) switch
    {
        (0, null) => "file",
        (0, _) => Column,
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"row {Row}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"row {Row}, {Column}"),
    };

    /// <summary>What is wrong and what to do, in one sentence without a final full stop.</summary>
    public string Advice => Suggestion.Length == 0 ? Sentence : $"{Sentence}; {Suggestion}";

    /// <summary>The same in the form that every other reader gives.</summary>
    /// <param name="file">The name of the file.</param>
    public Finding ToFinding(string file) => new(file, Place, Severity, Code, Masked is null ? Advice : $"\"{Masked}\" {Advice}");
}
