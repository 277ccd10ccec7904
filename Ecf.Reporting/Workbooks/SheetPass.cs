using System.Globalization;
using System.Xml.Linq;
using Ecf.Reporting.Sheets;

namespace Ecf.Reporting.Workbooks;

/// <summary>Finishes one sheet's markup.</summary>
internal sealed class SheetPass(SheetPlan plan, XElement sheet, StylePass styles)
{
    private static readonly XNamespace Main = PackageNames.Main;
    private static readonly XNamespace Office = PackageNames.Office;

    // What must stand behind them in a sheet's markup.
    private static readonly string[] AfterRules = ["dataValidations", "hyperlinks", "printOptions", "pageMargins"];
    private static readonly string[] AfterDrawing = ["legacyDrawing", "tableParts", "extLst"];

    internal XElement Sheet { get; } = sheet;

    /// <summary>Puts in all that needs no other part.</summary>
    internal void Apply(bool isFirst)
    {
        NameStyles();
        SetView(isFirst);
        if (!plan.Table.IsLong)
        {
            PutFormulas();
            Before(AfterRules, FormatRules.Of(plan));
            Before(AfterDrawing, [new XElement(Main + "ignoredErrors", new XElement(Main + "ignoredError", new XAttribute("sqref", plan.Range), new XAttribute("numberStoredAsText", 1)))]);
        }
    }

    /// <summary>Shows the drawing of a relation.</summary>
    internal void Draw(string relation) => Before(AfterDrawing, [new XElement(Main + "drawing", new XAttribute(Office + "id", relation))]);

    /// <summary>Writes a long table's sheet with its rows, one after another.</summary>
    internal void Stream(Stream to, SheetBytes bytes, CancellationToken cancel)
    {
        var head = LongSheet.Head(plan, Sheet);
        var rows = new PlainSheet(head, LongSheet.Styles(plan, Sheet, styles), bytes);
        rows.Begin();
        foreach (var row in plan.Order)
        {
            rows.Write(plan.Table.Rows[row]);
            if (bytes.IsFull)
            {
                cancel.ThrowIfCancellationRequested();
                bytes.HandOn(to);
            }
        }

        if (plan.Table.Rows.Count == 0)
        {
            rows.Write(new ReportValue[plan.Headers.Count]);
        }

        rows.End();
        bytes.HandOn(to);
    }

    private void NameStyles()
    {
        foreach (var row in Sheet.Element(Main + "sheetData")!.Elements(Main + "row"))
        {
            if (NameOf((int)row.Attribute("r")!) is { } name)
            {
                styles.Name(name, row.Elements(Main + "c").Select(cell => (int?)cell.Attribute("s") ?? 0));
            }
        }
    }

    private string? NameOf(int row) => row switch
    {
        1 => StylePass.Title,
        _ when row < plan.HeaderRow => StylePass.Note,
        _ when row == plan.HeaderRow => StylePass.Header,
        _ when plan.HasTotals && row == plan.LastRow + 1 => StylePass.Total,
        _ => null,
    };

    private void SetView(bool isFirst)
    {
        var markup = SheetView.Markup(isFirst, showsGrid: false, plan.Book.IsForAnalysts ? plan.HeaderRow : 0);
        Sheet.Element(Main + "sheetViews")!.ReplaceWith(XElement.Parse(markup.Replace("<sheetViews>", $"<sheetViews xmlns=\"{Main}\">", StringComparison.Ordinal)));
    }

    private void PutFormulas()
    {
        var formulas = FormulaText.Of(plan);
        if (formulas.Count == 0)
        {
            return;
        }

        foreach (var cell in Sheet.Descendants(Main + "c"))
        {
            if (formulas.TryGetValue(cell.Attribute("r")!.Value, out var formula))
            {
                Put(cell, formula);
            }
        }
    }

    // A previewer, a phone and Protected View show the value; Excel reckons again.
    private static void Put(XElement cell, CellFormula formula)
    {
        if (formula.Value.Kind == ColumnKind.Text)
        {
            cell.SetAttributeValue("t", "str");
            cell.SetElementValue(Main + "v", formula.Value.AsText);
        }

        cell.AddFirst(new XElement(Main + "f", formula.Formula));
    }

    private void Before(string[] later, IEnumerable<XElement> added)
    {
        var place = Sheet.Elements().First(element => later.Contains(element.Name.LocalName, StringComparer.Ordinal));
        place.AddBeforeSelf(added);
    }
}
