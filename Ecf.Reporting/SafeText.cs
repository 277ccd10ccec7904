using System.Text;

namespace Ecf.Reporting;

/// <summary>What text must be before it goes into a file that a spreadsheet opens.</summary>
internal static class SafeText
{
    // U+FFFD stands for the control characters once the text is clean.
    private const string FormulaStarts = "=+-@\t\r\n\0\uFFFD\uFF1D\uFF0B\uFF0D\uFF20";

    /// <summary>Whether a spreadsheet might run the text: it starts, after any spaces, with a formula sign, a full-width one, or a control character.</summary>
    internal static bool MightRun(string text)
    {
        foreach (var letter in text)
        {
            if (FormulaStarts.Contains(letter, StringComparison.Ordinal))
            {
                return true;
            }

            if (!char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) is not System.Globalization.UnicodeCategory.Format)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The text with U+FFFD for what no XML file can hold: control characters and half surrogate pairs; line ends become line feeds.</summary>
    internal static string Clean(string text)
    {
        if (!NeedsCleaning(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            clean.Append(IsAllowed(rune) ? rune : Rune.ReplacementChar);
        }

        return clean.ToString();
    }

    private static bool NeedsCleaning(string text)
    {
        foreach (var letter in text)
        {
            if (letter < ' ' || char.IsSurrogate(letter) || letter is '\u0085' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllowed(Rune rune) => rune.Value is (>= ' ' and not 0xFFFE and not 0xFFFF) or '\t' or '\n';
}
