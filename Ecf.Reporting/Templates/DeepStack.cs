using System.Runtime.ExceptionServices;

namespace Ecf.Reporting.Templates;

/// <summary>Runs work on a thread with room for deep recursion, whatever thread it is asked from; work asked for by such work stays on its thread.</summary>
internal static class DeepStack
{
    private const int Bytes = 8 * 1024 * 1024;

    [ThreadStatic]
    private static bool isDeep;

    internal static T Run<T>(Func<T> work) => isDeep ? work() : RunOnItsOwn(work);

    private static T RunOnItsOwn<T>(Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() => failure = Caught(() => result = work()), Bytes) { IsBackground = true };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }

    private static ExceptionDispatchInfo? Caught(Action work)
    {
        try
        {
            isDeep = true;
            work();
            return null;
        }
        catch (Exception failure)
        {
            return ExceptionDispatchInfo.Capture(failure);
        }
    }
}
