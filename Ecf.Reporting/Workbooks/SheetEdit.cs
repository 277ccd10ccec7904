using System.Globalization;
using System.Xml.Linq;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Changes single cells of a sheet and keeps all else as it is.</summary>
internal sealed class SheetEdit(XElement sheet)
{
    private static readonly XNamespace Main = PackageNames.Main;

    private readonly XElement data = sheet.Element(Main + "sheetData") ?? throw new InvalidDataException("a sheet has no cells");
    private readonly SortedDictionary<int, XElement> rows = new((sheet.Element(Main + "sheetData")?.Elements(Main + "row") ?? [])
        .Where(row => row.Attribute("r") is not null).ToDictionary(row => int.Parse(row.Attribute("r")!.Value, CultureInfo.InvariantCulture)));

    /// <summary>Writes a value in the cell's own format; a blank empties it.</summary>
    internal void Put(int column, int row, ReportValue value)
    {
        var cell = Emptied(column, row);
        switch (value.Kind)
        {
            case null:
                return;
            case ColumnKind.Text:
                PutText(cell, value.AsText);
                return;
            case ColumnKind.Date when SheetDay.Serial(value.AsDate) is null:
                PutText(cell, DayText.Short(value.AsDate));
                return;
            default:
                cell.Add(new XElement(Main + "v", Number(value).ToString("0.##########", CultureInfo.InvariantCulture)));
                return;
        }
    }

    /// <summary>Writes a formula without a value: it is reckoned when the workbook is opened.</summary>
    internal void PutFormula(int column, int row, string formula) => Emptied(column, row).Add(new XElement(Main + "f", formula));

    /// <summary>Empties a cell but for its format.</summary>
    internal void Clear(int column, int row)
    {
        if (Find(column, row) is not null)
        {
            Emptied(column, row);
        }
    }

    /// <summary>Whether a cell holds anything.</summary>
    internal bool IsFilled(int column, int row) => Find(column, row)?.Elements().Any() == true;

    /// <summary>Whether any cell of the columns holds something in these rows.</summary>
    internal bool IsFilled(CellRange cells) => rows.Where(row => row.Key >= cells.Top && row.Key <= cells.Bottom)
        .SelectMany(row => row.Value.Elements(Main + "c")).Any(cell => cell.Elements().Any() && cells.Holds(ColumnOf(cell), cells.Top));

    /// <summary>Gives a cell another one's format.</summary>
    internal void Format(int column, int row, string? style) => Made(column, row).SetAttributeValue("s", style);

    /// <summary>The format of a cell; <c>null</c> for the book's own.</summary>
    internal string? FormatOf(int column, int row) => Find(column, row)?.Attribute("s")?.Value;

    /// <summary>Takes a cell's contents out, to be put elsewhere.</summary>
    internal XElement? Take(int column, int row)
    {
        if (Find(column, row) is not { } cell)
        {
            return null;
        }

        var taken = new XElement(cell);
        cell.Remove();
        return taken;
    }

    /// <summary>Puts what was taken into another cell.</summary>
    internal void Set(int column, int row, XElement taken)
    {
        taken.SetAttributeValue("r", CellRange.AddressOf(column, row));
        Made(column, row).ReplaceWith(taken);
    }

    private static void PutText(XElement cell, string text)
    {
        cell.SetAttributeValue("t", "inlineStr");
        cell.Add(new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), CellText.Of(text))));
    }

    private static decimal Number(ReportValue value) => value.Kind switch
    {
        ColumnKind.Count => value.AsCount,
        ColumnKind.Hours => DecimalHours.Of(value.AsHours),
        ColumnKind.Money => value.AsMoney.Pounds,
        ColumnKind.Date => SheetDay.Serial(value.AsDate)!.Value,
        ColumnKind.Number => value.AsNumber,
        _ => value.AsTerms,
    };

    private XElement Emptied(int column, int row)
    {
        var cell = Made(column, row);
        cell.RemoveNodes();
        cell.SetAttributeValue("t", null);
        return cell;
    }

    private XElement? Find(int column, int row) => rows.TryGetValue(row, out var found)
        ? found.Elements(Main + "c").FirstOrDefault(cell => ColumnOf(cell) == column)
        : null;

    private XElement Made(int column, int row)
    {
        var line = RowMade(row);
        var after = line.Elements(Main + "c").FirstOrDefault(cell => ColumnOf(cell) >= column);
        if (after is not null && ColumnOf(after) == column)
        {
            return after;
        }

        var cell = new XElement(Main + "c", new XAttribute("r", CellRange.AddressOf(column, row)));
        if (after is null)
        {
            line.Add(cell);
        }
        else
        {
            after.AddBeforeSelf(cell);
        }

        return cell;
    }

    private XElement RowMade(int row)
    {
        if (rows.TryGetValue(row, out var line))
        {
            return line;
        }

        line = new(Main + "row", new XAttribute("r", row));
        var before = rows.LastOrDefault(other => other.Key < row).Value;
        if (before is null)
        {
            data.AddFirst(line);
        }
        else
        {
            before.AddAfterSelf(line);
        }

        rows[row] = line;
        return line;
    }

    private static int ColumnOf(XElement cell) => CellRange.Cell(cell.Attribute("r")?.Value ?? throw new InvalidDataException("a cell does not say where it is")).Column;
}
