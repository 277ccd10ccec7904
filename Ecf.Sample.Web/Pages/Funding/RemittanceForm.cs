using System.Text;

namespace Ecf.Sample.Web.Pages.Funding;

/// <summary>What the page of a remittance sends.</summary>
public sealed class RemittanceForm
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Rows pasted from a spreadsheet or a CSV.</summary>
    public string? Rows { get; init; }

    /// <summary>A CSV file, which goes before what is pasted.</summary>
    public IFormFile? File { get; init; }

    /// <summary>The column to sort by, with " desc" after it for the largest first.</summary>
    public string? Sort { get; init; }

    /// <summary>Anything, where the comparison is asked for as CSV.</summary>
    public string? Csv { get; init; }

    /// <summary>The text of a file as its mark says, in UTF-8, or in Windows-1252; <c>null</c> where it is no text.</summary>
    internal static string? TextOf(IFormFile file)
    {
        try
        {
            return Text(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return Text(file, Windows1252);
        }
    }

    private static string? Text(IFormFile file, Encoding encoding)
    {
        using var reader = new StreamReader(file.OpenReadStream(), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd() is var text && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
    }
}
