using Ecf.Domain;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>What went wrong in a render that was made all the same: cells that could not be worked out and checks that failed.</summary>
internal sealed class RenderNotes
{
    /// <summary>What a cell shows that cannot be worked out.</summary>
    internal const string Mark = "[TPL045]";

    private const int MostPlaces = 100;

    private readonly Dictionary<(string File, TextPosition Place, string Words, bool IsCheck), int> times = [];

    /// <summary>A finding for each place with how often, in the order of files and places.</summary>
    internal IReadOnlyList<Finding> Findings => [.. times
        .OrderBy(note => note.Key.File, StringComparer.Ordinal).ThenBy(note => note.Key.Place.Line).ThenBy(note => note.Key.Place.Column).ThenBy(note => note.Key.Words, StringComparer.Ordinal)
        .Select(note => Finding(note.Key.File, TemplateSource.Place(new("", note.Key.Place, note.Key.Place)), (note.Key.Words, note.Key.IsCheck), note.Value))];

    /// <summary>Notes a cell and gives what it shows.</summary>
    internal string CellFailed(string file, ScriptRuntimeException failure)
    {
        Add((file, failure.Span.Start, RenderFailure.Reason(failure), false));
        return Mark;
    }

    internal void CheckFailed(string file, SourceSpan span, string message) => Add((file, span.Start, message, true));

    private static Finding Finding(string file, string place, (string Words, bool IsCheck) note, int times) => note.IsCheck
        ? TemplateFindings.CheckFailed(file, place, note.Words, times)
        : TemplateFindings.CellFailed(file, place, note.Words, times);

    private void Add((string File, TextPosition Place, string Words, bool IsCheck) note)
    {
        if (times.TryGetValue(note, out var before) || times.Count < MostPlaces)
        {
            times[note] = before + 1;
        }
    }
}
