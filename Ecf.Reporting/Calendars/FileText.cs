using System.Text;
using System.Text.Unicode;
using Ecf.Domain;

namespace Ecf.Reporting.Calendars;

/// <summary>The text of a file that a person hands in, whatever it was saved as; <c>null</c> where a finding says why there is none.</summary>
internal sealed class FileText
{
    /// <summary>The most bytes a file may hold: far above any calendar, far below what would hurt.</summary>
    internal const int MaxBytes = 4 * 1024 * 1024;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly string? text;
    private readonly IReadOnlyList<Finding> findings;

    private FileText(string? text, IReadOnlyList<Finding> findings) => (this.text, this.findings) = (text, findings);

    /// <summary>The text, and a notice of its encoding or the reason why there is none.</summary>
    internal void Deconstruct(out string? read, out IReadOnlyList<Finding> notices) => (read, notices) = (text, findings);

    internal static FileText Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        if (BytesOf(stream) is not { } bytes)
        {
            return new(null, [CalendarFileFindings.TooLarge(file, MaxBytes)]);
        }

        var text = WithMark(bytes) ?? (Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null);
        var read = text ?? Windows1252.GetString(bytes);
        return IsBinary(bytes, read)
            ? new(null, [CalendarFileFindings.NotText(file)])
            : new(read, text is null ? [CalendarFileFindings.Windows1252(file)] : []);
    }

    private static string? WithMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] when Utf8.IsValid(bytes) => Encoding.UTF8.GetString(bytes.AsSpan(3)),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
        _ => null,
    };

    /// <summary>A zip (also an Excel workbook), an old Excel file or a PDF by its first bytes, and anything with characters that no text holds.</summary>
    private static bool IsBinary(byte[] bytes, string text) =>
        bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..]
        || text.AsSpan().ContainsAny('\0', '\uFFFD');

    private static byte[]? BytesOf(Stream stream)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (copy.Length + read > MaxBytes)
            {
                return null;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }
}
