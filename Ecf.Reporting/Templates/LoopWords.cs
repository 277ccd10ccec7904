using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>Names the loops that a render is in as an author sees them.</summary>
internal static class LoopWords
{
    private const int LongestName = 60;

    /// <summary>", in the loop over person.sessions inside the loop over cohort.people"; blank outside of loops.</summary>
    internal static string Of(IEnumerable<ScriptLoopStatementBase> innermostFirst)
    {
        var names = innermostFirst.Select(Name).ToList();
        return names.Count == 0 ? "" : ", in " + string.Join(" inside ", names.Take(3)) + (names.Count > 3 ? " inside others" : "");
    }

    private static string Name(ScriptLoopStatementBase loop) => loop switch
    {
        ScriptForStatement { Iterator: { } list } => $"the loop over {Short(list.ToString()!)}",
        ScriptWhileStatement { Condition: { } condition } => $"the loop that goes on while {Short(condition.ToString()!)}",
        _ => "a loop",
    };

    private static string Short(string text) => text.Length <= LongestName ? text : text[..LongestName] + " …";
}
