using Ecf.Domain;
using Ecf.Reporting.Reading;

namespace Ecf.Reporting.Calendars;

/// <summary>The text of a file that a person hands in, whatever it was saved as; <c>null</c> where a finding says why there is none.</summary>
internal sealed class FileText
{
    /// <summary>The most bytes a file may hold: far above any calendar, far below what would hurt.</summary>
    internal const int MaxBytes = 4 * 1024 * 1024;

    private readonly string? text;
    private readonly IReadOnlyList<Finding> findings;

    private FileText(string? text, IReadOnlyList<Finding> findings) => (this.text, this.findings) = (text, findings);

    /// <summary>The text, and a notice of its encoding or the reason why there is none.</summary>
    internal void Deconstruct(out string? read, out IReadOnlyList<Finding> notices) => (read, notices) = (text, findings);

    internal static FileText Read(Stream stream, string file)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrWhiteSpace(file);
        if (FileBytes.Read(stream, MaxBytes) is not { } bytes)
        {
            return new(null, [CalendarFileFindings.TooLarge(file, MaxBytes)]);
        }

        var (encoding, mark) = FileEncoding.Of(bytes);
        var read = encoding.GetString(bytes.AsSpan(mark));
        // Characters that no text holds, also where a file was damaged before it came here.
        return FileEncoding.IsPacked(bytes) || read.AsSpan().ContainsAny('\0', '\uFFFD')
            ? new(null, [CalendarFileFindings.NotText(file)])
            : new(read, encoding == FileEncoding.Windows1252 ? [CalendarFileFindings.Windows1252(file)] : []);
    }
}
