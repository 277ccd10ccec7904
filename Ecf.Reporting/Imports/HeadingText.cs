using System.Globalization;
using System.Text;

namespace Ecf.Reporting.Imports;

/// <summary>What is left of a heading once capitals, accents, spaces and signs are taken away.</summary>
internal static class HeadingText
{
    internal static string Of(string heading)
    {
        var letters = new StringBuilder(heading.Length);
        foreach (var letter in SafeText.Clean(heading).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                letters.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
            }
        }

        return letters.ToString();
    }
}
