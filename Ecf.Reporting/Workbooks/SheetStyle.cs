using ClosedXML.Excel;

namespace Ecf.Reporting.Workbooks;

/// <summary>How a sheet looks: one font, one dark and one pale colour, lines instead of boxes.</summary>
internal static class SheetStyle
{
    internal const string FontName = "Arial";
    internal const int FontSize = 10;

    private static readonly XLColor Ink = XLColor.FromHtml("#1F3A4D");
    private static readonly XLColor Quiet = XLColor.FromHtml("#5A6872");
    private static readonly XLColor Pale = XLColor.FromHtml("#E9EFF3");
    private static readonly XLColor Blue = XLColor.FromHtml("#0B4F8A");
    private static readonly XLColor Line = XLColor.FromHtml("#C9D3DA");

    internal static void Title(IXLStyle style)
    {
        Font(style, Ink, 16);
        style.Font.Bold = true;
    }

    internal static void Summary(IXLStyle style)
    {
        Font(style, Quiet);
        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
    }

    internal static void Link(IXLStyle style)
    {
        style.Font.FontColor = Blue;
        style.Font.Underline = XLFontUnderlineValues.Single;
    }

    internal static void Header(IXLStyle style, ColumnKind kind)
    {
        Font(style, Ink);
        style.Font.Bold = true;
        style.Fill.BackgroundColor = Pale;
        style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.BottomBorderColor = Ink;
        style.Alignment.WrapText = true;
        // Excel draws its filter button over the bottom right corner, where a right-aligned heading would end.
        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        Align(style, kind);
    }

    internal static void Body(IXLStyle style, ColumnKind kind, bool wraps)
    {
        Font(style, XLColor.Black);
        style.NumberFormat.Format = Format(kind);
        Align(style, kind);
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.WrapText = wraps;
        style.Border.BottomBorder = XLBorderStyleValues.Hair;
        style.Border.BottomBorderColor = Line;
    }

    internal static void Total(IXLStyle style, ColumnKind kind)
    {
        style.NumberFormat.Format = Format(kind);
        Align(style, kind);
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        Font(style, Ink);
        style.Font.Bold = true;
        style.Fill.BackgroundColor = Pale;
        style.Border.TopBorder = XLBorderStyleValues.Thin;
        style.Border.TopBorderColor = Ink;
    }

    /// <summary>Keeps words off what ends where they begin.</summary>
    internal static void StandClear(IXLStyle style) => style.Alignment.Indent = 1;

    private static void Font(IXLStyle style, XLColor colour, int size = FontSize)
    {
        style.Font.FontName = FontName;
        style.Font.FontSize = size;
        style.Font.FontColor = colour;
    }

    private static string Format(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => "@",
        ColumnKind.Count => "0",
        ColumnKind.Terms => "0.00",
        ColumnKind.Hours or ColumnKind.Number => "#,##0.00",
        ColumnKind.Money => "£#,##0.00",
        _ => "d mmm yyyy",
    };

    private static void Align(IXLStyle style, ColumnKind kind) =>
        style.Alignment.Horizontal = kind == ColumnKind.Text ? XLAlignmentHorizontalValues.Left : XLAlignmentHorizontalValues.Right;
}
