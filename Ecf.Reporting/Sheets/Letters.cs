namespace Ecf.Reporting.Sheets;

/// <summary>How much room text takes, reckoned from its letters: measuring them would need a graphics library.</summary>
internal static class Letters
{
    private const int Tenths = 10;

    /// <summary>The width of the longest line, in digits of the sheet's font.</summary>
    internal static int Width(string text) => text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n').Max(LineWidth) : LineWidth(text);

    /// <summary>The text broken into lines of at most this width at spaces; a word that is wider stands alone.</summary>
    internal static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && LineWidth($"{lines[^1]} {word}") <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    /// <summary>How many lines a cell of this width needs for the text, its own line breaks and words wider than the cell included.</summary>
    internal static int LineCount(string text, int width) => Width(text) <= width
        ? 1 + text.Count(letter => letter == '\n')
        : text.Split('\n').SelectMany(line => Lines(line, width)).Sum(line => Math.Max(1, (LineWidth(line) + width - 1) / width));

    private static int LineWidth(string line)
    {
        var tenths = 0;
        foreach (var letter in line)
        {
            tenths += WidthOf(letter);
        }

        return (tenths + Tenths - 1) / Tenths;
    }

    // Tenths of a column's unit, a digit of 7 pixels, in Arial 10, rounded up; East Asian letters and emoji take two digits.
    private static int WidthOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '’' or '|' => 5,
        'f' or 'r' or 't' or ' ' or '.' or ',' or ':' or ';' or '!' or 'I' or '(' or ')' or '-' or '/' => 7,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 10,
        'm' or 'w' => 16,
        'M' or 'W' => 18,
        >= '\u1100' and < '\u1E00' or >= '\u2E80' => 20,
        _ => char.IsUpper(letter) ? 14 : 11,
    };
}
