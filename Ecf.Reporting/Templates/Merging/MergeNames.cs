using System.Globalization;
using System.Text;

namespace Ecf.Reporting.Templates.Merging;

/// <summary>Names the files of a mail merge so that every system can unpack them and no two are alike, capitals aside.</summary>
internal sealed class MergeNames(TemplateKind kind)
{
    private const int LongestPart = 40;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    internal string For(TemplateInput input)
    {
        var name = $"{Plain(input.Key, "output")}-{Plain(input.Name, "output")}";
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = FormattableString.Invariant($"{name}-{number}");
        }

        return free + kind.FileEnding();
    }

    /// <summary>Small letters, digits and single hyphens: "O’Leary, Zoë" gives "o-leary-zoe".</summary>
    private static string Plain(string text, string otherwise)
    {
        var plain = new StringBuilder();
        foreach (var letter in SafeText.Clean(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != '-')
            {
                plain.Append('-');
            }
        }

        var name = plain.ToString(0, Math.Min(plain.Length, LongestPart)).Trim('-');
        return name.Length > 0 ? name : otherwise;
    }
}
