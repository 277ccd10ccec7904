using System.Buffers.Binary;

namespace Ecf.Reporting.Imports;

/// <summary>Counts the entries of a zip before anything reads them into memory.</summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054b50;
    private const uint EntrySignature = 0x02014b50;
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>How many entries the directory at the end of the file has; <c>null</c> where there is none to be found.</summary>
    internal static int? Count(ReadOnlySpan<byte> zip)
    {
        for (var end = zip.Length - EndLength; end >= Math.Max(0, zip.Length - EndLength - LongestComment); end--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(zip[end..]) == EndSignature)
            {
                return CountFrom(zip, BinaryPrimitives.ReadUInt32LittleEndian(zip[(end + 16)..]));
            }
        }

        return null;
    }

    // The end record may lie about the count, so the entries themselves are counted.
    private static int? CountFrom(ReadOnlySpan<byte> zip, long place)
    {
        var count = 0;
        while (place + EntryLength <= zip.Length && BinaryPrimitives.ReadUInt32LittleEndian(zip[(int)place..]) == EntrySignature)
        {
            var entry = zip[(int)place..];
            place += EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(entry[28..]) + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
            count++;
        }

        return count == 0 ? null : count;
    }
}
