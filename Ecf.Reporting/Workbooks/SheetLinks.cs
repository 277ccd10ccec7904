using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ecf.Reporting.Workbooks;

/// <summary>The cells of a sheet that lead to a web page or to another sheet. Their own words say where to.</summary>
internal sealed partial class SheetLinks
{
    private static readonly XNamespace Main = PackageNames.Main;

    private readonly Dictionary<(int Row, int Column), (Uri? Page, string? Sheet)> targets = [];

    internal SheetLinks(SheetPlan plan)
    {
        for (var column = 0; column < plan.Table.Columns.Count; column++)
        {
            if (plan.Table.Columns[column].LeadsTo is { } key)
            {
                Find(plan, column, plan.IndexOf(key));
            }
        }
    }

    /// <summary>Whether a cell leads anywhere.</summary>
    internal bool Leads(int row, int column) => targets.ContainsKey((row, column));

    /// <summary>The markup, and the relations to web pages, which are added to the sheet's; <c>null</c> for no link at all.</summary>
    internal XElement? Put(XElement relations)
    {
        if (targets.Count == 0)
        {
            return null;
        }

        var links = new XElement(Main + "hyperlinks");
        foreach (var ((row, column), (page, sheet)) in targets)
        {
            var link = new XElement(Main + "hyperlink", new XAttribute("ref", CellRange.AddressOf(column, row)));
            links.Add(link);
            if (page is null)
            {
                link.SetAttributeValue("location", $"'{sheet!.Replace("'", "''", StringComparison.Ordinal)}'!A1");
            }
            else
            {
                link.SetAttributeValue(PackageNames.Office + "id", PackageParts.AddLink(relations, page, links.Elements().Count()));
            }
        }

        return links;
    }

    // Sources give addresses as people say them, without "https://".
    private static Uri? Page(string address) =>
        Uri.TryCreate(SpokenAddress().IsMatch(address) ? $"https://{address}" : address, UriKind.Absolute, out var page) && page.Scheme is ("http" or "https") ? page : null;

    private void Find(SheetPlan plan, int column, int leadsTo)
    {
        for (var i = 0; i < plan.Order.Count; i++)
        {
            var target = plan.Table.Rows[plan.Order[i]][leadsTo];
            if (target.Kind != ColumnKind.Text)
            {
                continue;
            }

            var page = Page(target.AsText);
            var sheet = page is null ? plan.Book.SheetOf(target.AsText) : null;
            if (page is not null || sheet is not null)
            {
                targets[(plan.FirstRow + i, column)] = (page, sheet);
            }
        }
    }

    [GeneratedRegex("^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/\\S*)?\\z")]
    private static partial Regex SpokenAddress();
}
