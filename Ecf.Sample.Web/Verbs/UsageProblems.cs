using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Says in one line what was wrong with the words after the program's name, and what to write instead.</summary>
internal static class UsageProblems
{
    private const string SeeHelp = "--help lists everything";

    internal static string Of(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is [var word, ..])
        {
            return Unknown(word, parsed.CommandResult.Command);
        }

        var sentence = parsed.Errors[0].Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return $"{sentence}; {SeeHelp}.";
    }

    private static string Unknown(string word, Command command)
    {
        var isOption = word.StartsWith('-');
        var known = isOption
            ? command.Options.Where(option => !option.Hidden).Select(option => option.Name)
            : command.Subcommands.Select(verb => verb.Name);
        var what = isOption ? "option" : "verb";
        return $"\"{word}\" is not {(isOption ? "an" : "a")} {what} known here; {Hint(word.Split('=')[0], [.. known])}{SeeHelp}.";
    }

    private static string Hint(string word, IReadOnlyList<string> known) => known.Count == 0 ? "" : $"{Suggestion.For(word, known)}; ";
}
