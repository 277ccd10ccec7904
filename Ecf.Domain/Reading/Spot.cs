namespace Ecf.Domain.Reading;

/// <summary>A place to report findings about: a JSON path such as "$.years[0].terms[1]", or a line such as "line 12" of any other file.</summary>
/// <param name="path">How a person finds it.</param>
/// <param name="findings">Where the findings gather.</param>
/// <param name="hasParts">Whether properties below it have places of their own, as in JSON.</param>
internal sealed class Spot(string path, FindingList findings, bool hasParts)
{
    internal string Path => path;

    internal void Error(string code, string sentence) => findings.Add(path, Severity.Error, code, sentence);

    internal void Warning(string code, string sentence) => findings.Add(path, Severity.Warning, code, sentence);

    internal void Note(string code, string sentence) => findings.Add(path, Severity.Note, code, sentence);

    /// <summary>The place of a property of this, where the file has one.</summary>
    internal Spot Part(string name) => hasParts ? new($"{path}.{name}", findings, true) : this;
}
