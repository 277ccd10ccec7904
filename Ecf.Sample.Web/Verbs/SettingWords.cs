namespace Ecf.Sample.Web.Verbs;

/// <summary>The words of a command line that set what appsettings.json could set as well: <c>--Hub:Folder=my-hub</c> or <c>--Hub:Folder my-hub</c>.</summary>
internal static class SettingWords
{
    /// <summary>The settings, each as one word with its value, and the words that are left. A setting without a value stays among those, where it is refused.</summary>
    internal static (IReadOnlyList<string> Settings, IReadOnlyList<string> Others) Of(IReadOnlyList<string> words)
    {
        var (settings, others) = (new List<string>(), new List<string>());
        for (var place = 0; place < words.Count; place++)
        {
            var word = words[place];
            if (!IsSetting(word))
            {
                others.Add(word);
            }
            else if (word.Contains('=', StringComparison.Ordinal))
            {
                settings.Add(word);
            }
            else if (place + 1 < words.Count && !words[place + 1].StartsWith("--", StringComparison.Ordinal))
            {
                settings.Add($"{word}={words[++place]}");
            }
            else
            {
                others.Add(word);
            }
        }

        return (settings, others);
    }

    private static bool IsSetting(string word) => word.StartsWith("--", StringComparison.Ordinal) && word.Split('=')[0].Contains(':', StringComparison.Ordinal);
}
