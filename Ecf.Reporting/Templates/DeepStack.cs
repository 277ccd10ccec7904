using System.Collections.Concurrent;

namespace Ecf.Reporting.Templates;

/// <summary>
/// Runs work on a thread with room for deep recursion, whatever thread it is asked from; work asked for by such work stays on its thread. To begin
/// such a thread costs as much as a whole letter, so a few are kept for the next work.
/// </summary>
internal static class DeepStack
{
    private const int MostKept = 8;

    private static readonly ConcurrentBag<DeepThread> Idle = [];

    internal static T Run<T>(Func<T> work)
    {
        if (DeepThread.IsHere)
        {
            return work();
        }

        var thread = Idle.TryTake(out var kept) ? kept : new DeepThread();
        T? result = default;
        var failure = thread.Do(() => result = work());
        if (Idle.Count < MostKept)
        {
            Idle.Add(thread);
        }
        else
        {
            thread.End();
        }

        failure?.Throw();
        return result!;
    }
}
