namespace Ecf.Reporting.Reading;

/// <summary>The bytes of a file that a person hands in, up to a limit.</summary>
internal static class FileBytes
{
    /// <summary>All of them; <c>null</c> where there are more than so many, of which no more than one buffer is read.</summary>
    internal static byte[]? Read(Stream stream, int most)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (copy.Length + read > most)
            {
                return null;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }
}
