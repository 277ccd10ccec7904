namespace Ecf.Reporting.Sheets;

/// <summary>What a text becomes in a cell.</summary>
internal static class CellText
{
    /// <summary>The most characters a cell holds.</summary>
    internal const int Longest = 32767;

    private const string CutMark = "… [cut]";

    /// <summary>The text without what no file can hold, and cut with a mark where it is longer than a cell.</summary>
    internal static string Of(string text)
    {
        var clean = SafeText.Clean(text);
        return clean.Length <= Longest ? clean : Cut(clean, Longest - CutMark.Length) + CutMark;
    }

    /// <summary>At most so many characters, never half of one.</summary>
    internal static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}
