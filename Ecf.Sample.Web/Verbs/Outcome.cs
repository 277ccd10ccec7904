namespace Ecf.Sample.Web.Verbs;

/// <summary>How a verb's work ended: the exit code, and what is said about it.</summary>
/// <param name="Code">0, <see cref="CommandLine.NotDone"/> or <see cref="CommandLine.NotUnderstood"/>.</param>
/// <param name="Said">Lines for the standard output.</param>
/// <param name="Complaints">Lines for the standard error.</param>
internal sealed record Outcome(int Code, IReadOnlyList<string> Said, IReadOnlyList<string> Complaints)
{
    internal static Outcome Done(string line) => new(0, [line], []);

    internal static Outcome NotDone(string why) => new(CommandLine.NotDone, [], [why]);

    internal static Outcome NotDone(IEnumerable<Finding> why) => new(CommandLine.NotDone, [], [.. why.Select(finding => finding.ToString())]);

    internal static Outcome NotUnderstood(string why) => new(CommandLine.NotUnderstood, [], [why]);
}
