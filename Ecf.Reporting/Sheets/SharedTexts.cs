namespace Ecf.Reporting.Sheets;

/// <summary>The words of a book, each kept once and named by its place: previewers on some phones show no others.</summary>
internal sealed class SharedTexts
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    /// <summary>The place of a text, which it gets when it is first asked for.</summary>
    internal int PlaceOf(string text)
    {
        if (!places.TryGetValue(text, out var place))
        {
            place = texts.Count;
            places[text] = place;
            texts.Add(text);
        }

        return place;
    }

    /// <summary>Writes the part that holds them.</summary>
    internal void Write(SheetBytes to)
    {
        to.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\""u8);
        to.Number(texts.Count);
        to.Raw("\">"u8);
        foreach (var text in texts)
        {
            to.Raw("<si>"u8);
            WriteOne(to, text);
            to.Raw("</si>"u8);
        }

        to.Raw("</sst>"u8);
    }

    /// <summary>One text as a cell or this part holds it: cut where it is longer than a cell, and with the spaces at its ends.</summary>
    internal static void WriteOne(SheetBytes to, string text)
    {
        to.Raw(NeedsSpace(text) ? "<t xml:space=\"preserve\">"u8 : "<t>"u8);
        to.Text(text.Length <= CellText.Longest ? text : CellText.Of(text));
        to.Raw("</t>"u8);
    }

    private static bool NeedsSpace(string text) => text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
}
