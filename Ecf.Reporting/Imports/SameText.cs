using System.Text;

namespace Ecf.Reporting.Imports;

/// <summary>Texts that look the same, however their accents are put together.</summary>
internal static class SameText
{
    /// <summary>What is on record where the given text only puts its accents together otherwise; the given text where it says something else.</summary>
    internal static string Kept(string onRecord, string given) =>
        onRecord == given || Composed(onRecord) == Composed(given) ? onRecord : given;

    // Half characters and U+FFFE cannot be normalised.
    private static string Composed(string text) => SafeText.Clean(text).Normalize(NormalizationForm.FormC);
}
