using System.CommandLine;
using System.CommandLine.Parsing;

namespace Ecf.Sample.Web.Verbs;

/// <summary>Says in one line what was wrong with the words after the program's name, and what to write instead.</summary>
internal static class UsageProblems
{
    /// <summary>The first problem; <c>null</c> where the words can be meant.</summary>
    internal static string? Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var word, ..])
        {
            return Unknown(word, command);
        }

        if (Misplaced(parsed) is { } option)
        {
            return $"\"{option.Name}\" is for serving the site and says nothing to \"{command.Name}\"; {SeeHelp(command)}.";
        }

        return parsed.Errors is [var first, ..] ? $"{Sentence(first.Message)}; {SeeHelp(command)}." : null;
    }

    private static string Sentence(string message) => message.ReplaceLineEndings(" ").Trim().TrimEnd('.');

    private static string SeeHelp(Command command) => IsProgram(command) ? "--help lists everything" : $"{command.Name} --help lists everything";

    private static bool IsProgram(Command command) => !command.Parents.Any();

    /// <summary>An option given before the verb that the verb does not take.</summary>
    private static Option? Misplaced(ParseResult parsed) => parsed.RootCommandResult.Children.OfType<OptionResult>()
        .Where(result => !result.Implicit && !result.Option.Recursive).Select(result => result.Option)
        .FirstOrDefault(option => !parsed.CommandResult.Command.Options.Contains(option));

    private static string Unknown(string word, Command command)
    {
        var isOption = word.StartsWith('-');
        if (!isOption && !IsProgram(command))
        {
            return $"\"{word}\" is one word too many for \"{command.Name}\"; {SeeHelp(command)}.";
        }

        var known = isOption
            ? command.Options.Where(option => !option.Hidden).Select(option => option.Name)
            : command.Subcommands.Select(verb => verb.Name);
        var what = isOption ? "an option" : "a verb";
        return $"\"{word}\" is not {what} known here; {Suggestion.For(word.Split('=')[0], [.. known])}; {SeeHelp(command)}.";
    }
}
