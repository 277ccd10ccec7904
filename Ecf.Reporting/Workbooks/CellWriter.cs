using ClosedXML.Excel;
using Ecf.Reporting.Sheets;
using NodaTime;

namespace Ecf.Reporting.Workbooks;

/// <summary>Writes one value to one cell as what it is, never as what it looks like.</summary>
internal static class CellWriter
{
    internal static void Write(IXLCell cell, ReportValue value)
    {
        switch (value.Kind)
        {
            case null:
                break;
            case ColumnKind.Text:
                WriteText(cell, value.AsText);
                break;
            case ColumnKind.Count:
                cell.SetValue(value.AsCount);
                break;
            case ColumnKind.Hours:
                cell.SetValue(DecimalHours.Of(value.AsHours));
                break;
            case ColumnKind.Money:
                cell.SetValue(value.AsMoney.Pounds);
                break;
            case ColumnKind.Terms:
                cell.SetValue(value.AsTerms);
                break;
            case ColumnKind.Number:
                cell.SetValue(value.AsNumber);
                break;
            default:
                WriteDate(cell, value.AsDate);
                break;
        }
    }

    private static void WriteDate(IXLCell cell, LocalDate date)
    {
        if (SheetDay.Serial(date) is { } serial)
        {
            cell.SetValue(serial);
        }
        else
        {
            WriteText(cell, DayText.Short(date));
        }
    }

    internal static void WriteText(IXLCell cell, string text)
    {
        cell.SetValue(CellText.Of(text));
        if (SafeText.MightRun(text))
        {
            cell.Style.IncludeQuotePrefix = true;
        }
    }
}
