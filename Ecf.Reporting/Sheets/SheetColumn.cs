using System.Globalization;
using System.Text;

namespace Ecf.Reporting.Sheets;

/// <summary>The markup of one column's cells, made once: only the row's number and the value change.</summary>
internal sealed class SheetColumn
{
    private readonly byte[] before;
    private readonly byte[] figure;
    private readonly byte[] words;
    private readonly byte[] quoted;

    internal SheetColumn(int index, ReportColumn column, CellStyles styles)
    {
        Key = column.Key;
        Kind = column.Kind;
        before = Encoding.UTF8.GetBytes($"<c r=\"{LettersOf(index)}");
        figure = Utf8($"\" s=\"{styles.Of(column.Kind)}\"><v>");
        words = Utf8($"\" s=\"{styles.Text}\" t=\"inlineStr\"><is><t");
        quoted = Utf8($"\" s=\"{styles.QuotedText}\" t=\"inlineStr\"><is><t");
    }

    internal string Key { get; }

    internal ColumnKind Kind { get; }

    /// <summary>"A" for 0, "Z" for 25, "AA" for 26.</summary>
    internal static string LettersOf(int index) => index < 26
        ? ((char)('A' + index)).ToString()
        : LettersOf((index / 26) - 1) + (char)('A' + (index % 26));

    /// <summary>Writes one cell; a blank is no cell at all.</summary>
    internal void Write(SheetBytes to, ReadOnlySpan<byte> row, ReportValue value)
    {
        switch (value.Kind)
        {
            case null:
                return;
            case ColumnKind.Text:
                WriteWords(to, row, value.AsText);
                return;
            case ColumnKind.Date when SheetDay.Serial(value.AsDate) is null:
                WriteWords(to, row, DayText.Short(value.AsDate));
                return;
        }

        to.Raw(before);
        to.Raw(row);
        to.Raw(figure);
        WriteFigure(to, value);
        to.Raw("</v></c>"u8);
    }

    private static void WriteFigure(SheetBytes to, ReportValue value)
    {
        switch (value.Kind)
        {
            case ColumnKind.Count:
                to.Number((long)value.AsCount);
                break;
            case ColumnKind.Hours:
                DecimalHours.Write(to, value.AsHours);
                break;
            case ColumnKind.Money:
                to.Number(value.AsMoney.Pounds);
                break;
            case ColumnKind.Date:
                to.Number((long)SheetDay.Serial(value.AsDate)!);
                break;
            case ColumnKind.Number:
                to.Number(value.AsNumber);
                break;
            default:
                to.Number(value.AsTerms);
                break;
        }
    }

    private void WriteWords(SheetBytes to, ReadOnlySpan<byte> row, string text)
    {
        to.Raw(before);
        to.Raw(row);
        to.Raw(SafeText.MightRun(text) ? quoted : words);
        to.Raw(NeedsSpace(text) ? " xml:space=\"preserve\">"u8 : ">"u8);
        to.Text(text.Length <= CellText.Longest ? text : CellText.Of(text));
        to.Raw("</t></is></c>"u8);
    }

    private static bool NeedsSpace(string text) => char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]);

    private static byte[] Utf8(FormattableString markup) => Encoding.UTF8.GetBytes(markup.ToString(CultureInfo.InvariantCulture));
}
