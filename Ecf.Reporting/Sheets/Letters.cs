namespace Ecf.Reporting.Sheets;

/// <summary>How much room text takes, reckoned from its letters: measuring them would need a graphics library.</summary>
internal static class Letters
{
    // An em of Arial 10 is 13⅓ dots, and a column's unit is a digit of 7 dots, with a fiftieth to spare: programs round each letter their own way.
    private const int EmsInAUnit = 515;

    private static readonly int[] Usual = [.. Enumerable.Range(0, 0x100).Select(letter => WidthOf((char)letter))];

    /// <summary>The width of the longest line, in digits of the sheet's font.</summary>
    internal static int Width(string text) => text.Contains('\n', StringComparison.Ordinal) ? text.Split('\n').Max(LineWidth) : LineWidth(text);

    /// <summary>The text broken into lines of at most this width at spaces; a word that is wider stands alone.</summary>
    internal static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var (start, ems) = (0, 0);
        for (int at = 0, end; at <= text.Length; at = end + 1)
        {
            end = text.IndexOf(' ', at) is var space and >= 0 ? space : text.Length;
            var word = Ems(text.AsSpan(at, end - at));
            if (at > start && Units(ems + Ems(" ") + word) > width)
            {
                lines.Add(text[start..(at - 1)]);
                (start, ems) = (at, word);
            }
            else
            {
                ems += at > start ? Ems(" ") + word : word;
            }
        }

        lines.Add(text[start..]);
        return lines;
    }

    /// <summary>How many lines a cell of this width needs for the text, its own line breaks and words wider than the cell included.</summary>
    internal static int LineCount(string text, int width) => Width(text) <= width
        ? 1 + text.AsSpan().Count('\n')
        : text.Split('\n').SelectMany(line => Lines(line, width)).Sum(line => Math.Max(1, (LineWidth(line) + width - 1) / width));

    private static int LineWidth(string line) => Units(Ems(line));

    private static int Units(int ems) => (ems + EmsInAUnit - 1) / EmsInAUnit;

    private static int Ems(ReadOnlySpan<char> letters)
    {
        var ems = 0;
        foreach (var letter in letters)
        {
            ems += letter < Usual.Length ? Usual[letter] : WidthOf(letter);
        }

        return ems;
    }

    // Thousandths of an em in Arial, as its metrics have them; East Asian letters and emoji take a whole one.
    private static int WidthOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '’' => 222,
        'f' or 't' or ' ' or '.' or ',' or ':' or ';' or '!' or 'I' or '/' or '|' or '[' or ']' => 278,
        'r' or '(' or ')' or '-' => 333,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 500,
        'w' => 722,
        'm' or 'M' => 833,
        'W' => 944,
        >= '\u1100' and < '\u1E00' or >= '\u2E80' => 1000,
        'A' or 'B' or 'E' or 'K' or 'P' or 'S' or 'V' or 'X' or 'Y' or '&' => 667,
        'F' or 'L' or 'T' or 'Z' => 611,
        'G' or 'O' or 'Q' => 778,
        _ => char.IsUpper(letter) ? 722 : 556,
    };
}
