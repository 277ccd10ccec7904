namespace Ecf.Reporting.Imports;

/// <summary>The words that stand for values.</summary>
/// <typeparam name="T">What they stand for.</typeparam>
/// <param name="words">The usual word of each value first, then others that mean it.</param>
internal sealed class WordList<T>(params (T Value, string[] Words)[] words)
    where T : struct
{
    private readonly Dictionary<string, T> values = words
        .SelectMany(entry => entry.Words.Select(word => (Word: HeadingText.Of(word), entry.Value)))
        .ToDictionary(entry => entry.Word, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>The usual word of each value.</summary>
    internal IReadOnlyList<string> Usual { get; } = [.. words.Select(entry => entry.Words[0])];

    /// <summary>What the word stands for in any capitals and with any signs; <c>null</c> where it stands for nothing.</summary>
    internal T? Find(string text) => values.TryGetValue(HeadingText.Of(text), out var value) ? value : null;
}
