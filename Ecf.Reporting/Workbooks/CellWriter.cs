using ClosedXML.Excel;
using Ecf.Domain;
using NodaTime;

namespace Ecf.Reporting.Workbooks;

/// <summary>Writes one value to one cell as what it is, never as what it looks like.</summary>
internal static class CellWriter
{
    // Excel counts days from here, once past the 29 February 1900 that it believes in.
    private static readonly LocalDate DayZero = new(1899, 12, 30);
    private static readonly LocalDate FirstDay = new(1900, 3, 1);

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
                cell.SetValue(DecimalHours(value.AsHours));
                break;
            case ColumnKind.Money:
                cell.SetValue(value.AsMoney.Pounds);
                break;
            case ColumnKind.Terms:
                cell.SetValue(value.AsTerms);
                break;
            default:
                WriteDate(cell, value.AsDate);
                break;
        }
    }

    // More places than are shown, so that a sum of the cells is the sum of the minutes.
    private static decimal DecimalHours(Hours hours) => Math.Round(hours.Minutes / 60m, 10, MidpointRounding.AwayFromZero);

    private static void WriteDate(IXLCell cell, LocalDate date)
    {
        if (date < FirstDay)
        {
            WriteText(cell, DayText.Short(date));
        }
        else
        {
            cell.SetValue(Period.DaysBetween(DayZero, date));
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
