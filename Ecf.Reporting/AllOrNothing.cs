namespace Ecf.Reporting;

/// <summary>Writes a whole file or nothing of it.</summary>
internal static class AllOrNothing
{
    /// <summary>Makes the file in memory and copies it only once it is whole; a cancelled or failed export leaves the stream as it was.</summary>
    internal static void Write(Stream to, Action<Stream> make, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (!to.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written to.", nameof(to));
        }

        cancel.ThrowIfCancellationRequested();
        using var whole = new MemoryStream();
        make(whole);
        cancel.ThrowIfCancellationRequested();
        whole.WriteTo(to);
    }
}
