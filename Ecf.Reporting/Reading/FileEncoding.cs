using System.Text;
using System.Text.Unicode;

namespace Ecf.Reporting.Reading;

/// <summary>Which encoding the bytes of a text file are in, told from the bytes alone.</summary>
internal static class FileEncoding
{
    /// <summary>What Excel saves a plain CSV in on British machines.</summary>
    internal static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding, and how many bytes at the start only say so.</summary>
    /// <remarks>A byte order mark decides; without one, UTF-8 where all bytes are, UTF-16 where every second byte of a Latin text is nought, otherwise Windows-1252.</remarks>
    internal static (Encoding Encoding, int Mark) Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] when Utf8.IsValid(bytes) => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        [not 0, 0, not 0, 0, ..] => (Encoding.Unicode, 0),
        [0, not 0, 0, not 0, ..] => (Encoding.BigEndianUnicode, 0),
        _ => (Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252, 0),
    };

    /// <summary>Whether the first bytes are those of a zip (an Excel workbook is one), an old Office file, a PDF or a picture.</summary>
    internal static bool IsPacked(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..]
        or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..];
}
