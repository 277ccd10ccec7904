using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Ecf.Domain.Induction;

/// <summary>Takes the spelling off a name, so that what people write alike is the same text.</summary>
internal static class FoldedName
{
    // Letters that Unicode does not take apart into a plain letter and a mark.
    private static readonly FrozenDictionary<char, string> Letters = new Dictionary<char, string>
    {
        ['ł'] = "l", ['Ł'] = "l", ['ø'] = "o", ['Ø'] = "o", ['đ'] = "d", ['Đ'] = "d", ['ð'] = "d", ['Ð'] = "d", ['ħ'] = "h", ['Ħ'] = "h",
        ['ŧ'] = "t", ['Ŧ'] = "t", ['ı'] = "i", ['ß'] = "ss", ['ẞ'] = "ss", ['æ'] = "ae", ['Æ'] = "ae", ['œ'] = "oe", ['Œ'] = "oe",
        ['þ'] = "th", ['Þ'] = "th", ['ς'] = "σ",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<char> Apostrophes = "'’‘ʼʻ`′＇".ToFrozenSet();

    internal static string Of(string name)
    {
        if (IsPlain(name))
        {
            return name.ToLowerInvariant();
        }

        var folded = new StringBuilder(name.Length);
        foreach (var letter in Apart(name))
        {
            Append(folded, letter);
        }

        return folded.ToString().TrimEnd().ToLowerInvariant().Normalize(NormalizationForm.FormC);
    }

    internal static string SortKeyOf(string name)
    {
        var folded = Of(name);
        return folded.AsSpan().ContainsAny('\'', '-') ? Of(folded.Replace("'", "", StringComparison.Ordinal).Replace('-', ' ')) : folded;
    }

    /// <summary>Most names: nothing to do but to make the letters small.</summary>
    private static bool IsPlain(string name)
    {
        var before = ' ';
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetter(letter) && letter is not ('\'' or '-') && (letter != ' ' || before == ' '))
            {
                return false;
            }

            before = letter;
        }

        return name.Length == 0 || before != ' ';
    }

    // Half a pair of surrogates is no character, nor is U+FFFE, and what cannot be normalised is replaced first. A letter is made small
    // before it is taken apart, because the small letter may come apart where the capital does not.
    // An acute accent that stands alone, which people write for an apostrophe, would come apart into a blank and a mark.
    private static string Apart(string name) =>
        string.Concat(name.EnumerateRunes()).Replace('\uFFFE', '\uFFFD').Replace('´', '\'').ToLowerInvariant().Normalize(NormalizationForm.FormKD);

    private static void Append(StringBuilder folded, char letter)
    {
        if (Letters.TryGetValue(letter, out var plain))
        {
            folded.Append(plain);
        }
        else if (Apostrophes.Contains(letter))
        {
            folded.Append('\'');
        }
        else if (char.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation)
        {
            folded.Append('-');
        }
        else if (char.IsWhiteSpace(letter))
        {
            folded.Append(folded.Length == 0 || folded[^1] == ' ' ? "" : " ");
        }
        else if (!IsInvisible(letter) && !IsAccent(letter))
        {
            folded.Append(letter);
        }
    }

    private static bool IsInvisible(char letter) => char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    // The blocks of combining diacritical marks. Vowel signs of other scripts are marks too, but not accents.
    private static bool IsAccent(char letter) => letter is (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF')
        or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F') or (>= '\uFE00' and <= '\uFE0F');
}
