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

    /// <summary>Makes a style that is as it was made look so.</summary>
    internal static void Put(IXLStyle style, CellLook look)
    {
        switch (look.Role)
        {
            case CellRole.Title:
                Title(style);
                break;
            case CellRole.Summary:
                Summary(style);
                break;
            case CellRole.Header:
                Header(style, look.Kind);
                break;
            case CellRole.Total:
                Total(style, look.Kind);
                break;
            default:
                Body(style, look);
                break;
        }

        if (look.StandsClear)
        {
            style.Alignment.Indent = 1;
        }

        if (look.MightRun)
        {
            style.IncludeQuotePrefix = true;
        }
    }

    private static void Title(IXLStyle style)
    {
        Font(style, Ink, 16);
        style.Font.Bold = true;
    }

    private static void Summary(IXLStyle style)
    {
        Font(style, Quiet);
        style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
    }

    private static void Header(IXLStyle style, ColumnKind kind)
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

    private static void Body(IXLStyle style, CellLook look)
    {
        var leads = look.Role == CellRole.Link;
        Font(style, leads ? Blue : XLColor.Black);
        style.Font.Underline = leads ? XLFontUnderlineValues.Single : XLFontUnderlineValues.None;
        style.NumberFormat.Format = Format(look.Kind);
        Align(style, look.Kind);
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
        style.Alignment.WrapText = look.Wraps;
        style.Border.BottomBorder = XLBorderStyleValues.Hair;
        style.Border.BottomBorderColor = Line;
    }

    private static void Total(IXLStyle style, ColumnKind kind)
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
