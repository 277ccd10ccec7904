using System.CommandLine;

namespace Ecf.Sample.Web.Verbs;

/// <summary>What every verb does before and after its own work.</summary>
internal static class Doing
{
    /// <summary>Gives a verb its work, which is told to stop when the person presses Ctrl+C.</summary>
    internal static void Do(this Command verb, Func<ParseResult, CancellationToken, Task<Outcome>> work) => verb.SetAction(async (parsed, stop) =>
    {
        var outcome = await GuardedAsync(parsed, work, stop);
        var words = parsed.InvocationConfiguration;
        await words.Output.WriteAsync(Lines(outcome.Said));
        await words.Error.WriteAsync(Lines(outcome.Complaints));
        return outcome.Code;
    });

    private static async Task<Outcome> GuardedAsync(ParseResult parsed, Func<ParseResult, CancellationToken, Task<Outcome>> work, CancellationToken stop)
    {
        try
        {
            return await work(parsed, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Outcome.NotDone("Stopped: nothing was written.");
        }
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + Environment.NewLine));
}
