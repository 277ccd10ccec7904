using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Ecf.Reporting.Templates;

/// <summary>Makes the table that a template asks for. A cell that cannot be worked out shows its code, and the others stand.</summary>
internal sealed class TableMaking(SafeContext context, SourceSpan span, IReadOnlyList<TableColumn> columns)
{
    private readonly StringBuilder text = new();

    internal RawText Make(IEnumerable<object?> rows)
    {
        Head();
        foreach (var row in rows)
        {
            Row(row);
            context.StopAtLimits();
        }

        if (context.Kind == TemplateKind.Html)
        {
            text.Append("</tbody></table>");
        }

        return new(text.ToString());
    }

    private void Head()
    {
        var headings = columns.Select(column => ValueEncoding.Of(column.Heading, context.Kind)).ToList();
        text.Append(context.Kind switch
        {
            TemplateKind.Html => $"<table><thead><tr>{string.Concat(headings.Select(heading => $"""<th scope="col">{heading}</th>"""))}</tr></thead><tbody>",
            TemplateKind.Markdown => $"| {string.Join(" | ", headings)} |\n|{string.Concat(headings.Select(_ => "---|"))}\n",
            TemplateKind.Csv => string.Join(',', headings) + "\r\n",
            _ => string.Join("  ", headings) + "\n",
        });
    }

    private void Row(object? row)
    {
        var cells = columns.Select(column => Cell(row, column)).ToList();
        text.Append(context.Kind switch
        {
            TemplateKind.Html => $"<tr>{string.Concat(cells.Select(cell => $"<td{(cell.IsNumber ? " class=\"n\"" : "")}>{cell.Text}</td>"))}</tr>",
            TemplateKind.Markdown => $"| {string.Join(" | ", cells.Select(cell => cell.Text))} |\n",
            TemplateKind.Csv => string.Join(',', cells.Select(cell => cell.Text)) + "\r\n",
            _ => string.Join("  ", cells.Select(cell => cell.Text)) + "\n",
        });
    }

    private (string Text, bool IsNumber) Cell(object? row, TableColumn column)
    {
        try
        {
            var value = column.Path.Split('.').Aggregate(row, (from, step) => Step(from, step, column.Path));
            return (ValueEncoding.Of(context.ObjectToString(value) ?? "", context.Kind), value is int or decimal or Figure { Value.Kind: ColumnKind.Hours or ColumnKind.Money });
        }
        catch (ScriptRuntimeException failure) when (RenderFailure.IsOfOneCell(failure))
        {
            return (context.Notes.CellFailed(context.FileOf(span), failure), false);
        }
    }

    private object? Step(object? from, string step, string path) => from switch
    {
        null => null,
        IScriptObject group when group.TryGetValue(context, span, step, out var value) => value,
        _ => throw new ScriptRuntimeException(span, $"a row has no field {path}"),
    };
}
