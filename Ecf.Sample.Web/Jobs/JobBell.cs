namespace Ecf.Sample.Web.Jobs;

/// <summary>Wakes whoever does the jobs of this instance: it would look by itself a little later.</summary>
internal sealed class JobBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    internal void Ring()
    {
        try
        {
            rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    /// <summary>Waits until it rings, or for so long.</summary>
    internal Task WaitAsync(TimeSpan most, CancellationToken stop) => rung.WaitAsync(most, stop);

    public void Dispose() => rung.Dispose();
}
