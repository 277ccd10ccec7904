namespace Ecf.Reporting.Extracts;

/// <summary>Refuses what cannot be written to.</summary>
internal static class Writable
{
    internal static void Check(Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (!to.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written to.", nameof(to));
        }
    }
}
