namespace Ecf.Domain.Funding;

/// <summary>The place of one entry of a claim; written out only for a finding, since nearly all entries have none.</summary>
/// <param name="List">"ects", "mentors", "moves", "mentorings" or "schools".</param>
/// <param name="Index">From 0, in the order given.</param>
internal readonly record struct ClaimPath(string List, int Index)
{
    internal Finding Error(string file, string name, string code, string sentence) => new(file, Path(name), Severity.Error, code, sentence);

    internal Finding Warning(string file, string name, string code, string sentence) => new(file, Path(name), Severity.Warning, code, sentence);

    private string Path(string name) => FormattableString.Invariant($"$.{List}[{Index}].{name}");
}
