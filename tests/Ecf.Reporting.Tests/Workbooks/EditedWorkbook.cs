using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Ecf.Reporting.Tests.Workbooks;

/// <summary>A workbook in which one thing was changed by hand.</summary>
internal static class EditedWorkbook
{
    /// <summary>The same workbook with the first match of a pattern in a part replaced, which must be there.</summary>
    internal static byte[] Of(byte[] workbook, string part, string pattern, string replacement)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var content = Read(package.GetEntry(part)!);
            Assert.Matches(pattern, content);
            package.GetEntry(part)!.Delete();
            using var written = package.CreateEntry(part).Open();
            written.Write(Encoding.UTF8.GetBytes(new Regex(pattern, RegexOptions.Singleline).Replace(content, replacement, 1)));
        }

        return file.ToArray();
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
