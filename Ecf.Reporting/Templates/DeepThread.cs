using System.Runtime.ExceptionServices;

namespace Ecf.Reporting.Templates;

/// <summary>A thread with room for deep recursion that does one piece of work after another, each while somebody waits for it.</summary>
internal sealed class DeepThread
{
    private const int Bytes = 8 * 1024 * 1024;

    [ThreadStatic]
    private static bool isHere;

    private readonly SemaphoreSlim asked = new(0);
    private readonly SemaphoreSlim done = new(0);

    private Action? work;
    private ExceptionDispatchInfo? failure;

    internal DeepThread() => new Thread(Live, Bytes) { IsBackground = true, Name = nameof(DeepThread) }.UnsafeStart();

    /// <summary>Whether the caller runs on such a thread.</summary>
    internal static bool IsHere => isHere;

    /// <summary>Does the work and comes back when it is done, with what it threw.</summary>
    internal ExceptionDispatchInfo? Do(Action next)
    {
        (work, failure) = (next, null);
        asked.Release();
        done.Wait();
        return failure;
    }

    /// <summary>Lets the thread go.</summary>
    internal void End()
    {
        work = null;
        asked.Release();
    }

    private void Live()
    {
        isHere = true;
        asked.Wait();
        while (work is { } next)
        {
            failure = Caught(next);
            work = null;
            done.Release();
            asked.Wait();
        }
    }

    private static ExceptionDispatchInfo? Caught(Action work)
    {
        try
        {
            work();
            return null;
        }
        catch (Exception thrown)
        {
            return ExceptionDispatchInfo.Capture(thrown);
        }
    }
}
