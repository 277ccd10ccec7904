namespace Ecf.Domain;

/// <summary>One thing that a person should know about an input: where, how bad, and what to do.</summary>
/// <param name="File">The name the input was read under, such as "mentor-essentials.json".</param>
/// <param name="Path">The place inside it: a JSON path such as "$.sessions[3].minutes", "$" for the whole, or the line and column of a text: "(12,4)".</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Code">A stable code such as "ECF104", under which the reference explains it.</param>
/// <param name="Sentence">What is wrong and what to write instead, without a final full stop.</param>
public sealed record Finding(string File, string Path, Severity Severity, string Code, string Sentence)
{
    /// <summary>One line: <c>file: $.path: severity ECF104: sentence.</c>, and <c>file(12,4): severity TPL020: sentence.</c> for a place in a text.</summary>
    public override string ToString() =>
        $"{File}{(Path.StartsWith('(') ? "" : ": ")}{Path}: {Severity.ToString().ToLowerInvariant()} {Code}: {Sentence}.";
}
