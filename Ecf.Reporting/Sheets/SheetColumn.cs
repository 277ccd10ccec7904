using System.Globalization;
using System.Text;

namespace Ecf.Reporting.Sheets;

/// <summary>The markup of one column's cells, made once: only the row's number and the value change.</summary>
internal sealed class SheetColumn
{
    private readonly SharedTexts? texts;
    private readonly byte[] before;
    private readonly byte[] format;
    private readonly byte[] figure;
    private readonly byte[] words;
    private readonly byte[] quoted;

    /// <param name="index">From 0 for column A.</param>
    /// <param name="style">The formats of its cells.</param>
    /// <param name="texts">Where the book keeps its words; <c>null</c> for a sheet too long for that, whose words stand in its cells and whose blanks are no cells at all.</param>
    internal SheetColumn(int index, ColumnStyle style, SharedTexts? texts = null)
    {
        this.texts = texts;
        var kind = texts is null ? "t=\"inlineStr\"><is>" : "t=\"s\"><v>";
        before = Utf8($"<c r=\"{LettersOf(index)}");
        format = Utf8($"\" s=\"{style.Figure}\"");
        figure = Utf8($"\" s=\"{style.Figure}\"><v>");
        words = Utf8($"\" s=\"{style.Words}\" {kind}");
        quoted = Utf8($"\" s=\"{style.Quoted}\" {kind}");
    }

    /// <summary>"A" for 0, "Z" for 25, "AA" for 26.</summary>
    internal static string LettersOf(int index) => index < 26
        ? ((char)('A' + index)).ToString()
        : LettersOf((index / 26) - 1) + (char)('A' + (index % 26));

    /// <summary>Writes one cell.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="row">The row's number in digits.</param>
    /// <param name="value">What the cell shows.</param>
    /// <param name="formula">What reckons the value, as Excel writes it, without "="; <c>null</c> for a value by itself.</param>
    internal void Write(SheetBytes to, ReadOnlySpan<byte> row, ReportValue value, string? formula = null)
    {
        if (formula is not null)
        {
            WriteFormula(to, row, value, formula);
        }
        else if (value.IsBlank)
        {
            WriteBlank(to, row);
        }
        else if (WordsOf(value) is { } text)
        {
            WriteWords(to, row, text);
        }
        else
        {
            to.Raw(before);
            to.Raw(row);
            to.Raw(figure);
            WriteFigure(to, value);
            to.Raw("</v></c>"u8);
        }
    }

    // Excel counts no days before March 1900 as people do.
    private static string? WordsOf(ReportValue value) => value.Kind switch
    {
        ColumnKind.Text => value.AsText,
        ColumnKind.Date when SheetDay.Serial(value.AsDate) is null => DayText.Short(value.AsDate),
        _ => null,
    };

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

    // A cell that bears the lines of its column.
    private void WriteBlank(SheetBytes to, ReadOnlySpan<byte> row)
    {
        if (texts is not null)
        {
            to.Raw(before);
            to.Raw(row);
            to.Raw(format);
            to.Raw("/>"u8);
        }
    }

    private void WriteWords(SheetBytes to, ReadOnlySpan<byte> row, string text)
    {
        to.Raw(before);
        to.Raw(row);
        to.Raw(SafeText.MightRun(text) ? quoted : words);
        if (texts is null)
        {
            SharedTexts.WriteOne(to, text);
            to.Raw("</is></c>"u8);
        }
        else
        {
            to.Number(texts.PlaceOf(text));
            to.Raw("</v></c>"u8);
        }
    }

    // A previewer, a phone and Protected View show the value; Excel reckons again.
    private void WriteFormula(SheetBytes to, ReadOnlySpan<byte> row, ReportValue value, string formula)
    {
        to.Raw(before);
        to.Raw(row);
        to.Raw(format);
        to.Raw(value.Kind == ColumnKind.Text ? " t=\"str\"><f>"u8 : "><f>"u8);
        to.Text(formula);
        to.Raw("</f><v>"u8);
        if (value.Kind == ColumnKind.Text)
        {
            to.Text(value.AsText);
        }
        else
        {
            WriteFigure(to, value);
        }

        to.Raw("</v></c>"u8);
    }

    private static byte[] Utf8(FormattableString markup) => Encoding.UTF8.GetBytes(markup.ToString(CultureInfo.InvariantCulture));
}
