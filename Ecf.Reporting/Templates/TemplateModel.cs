using System.Text.RegularExpressions;

namespace Ecf.Reporting.Templates;

/// <summary>What a template may show: named values, lists and groups of them. Plain data, so a template can reach nothing else.</summary>
/// <remarks>Names are letters, digits and underscores, a small letter first. A name given twice holds the later value. Never changed by a render.</remarks>
/// <example><code>
/// var model = new TemplateModel()
///     .With("title", "Autumn 2026")
///     .With("ects", [new TemplateModel().With("name", "A Adams").With("attended", Hours.Of(6, 30))]);
/// </code></example>
public sealed partial class TemplateModel
{
    /// <summary>A model without any name.</summary>
    public TemplateModel()
        : this(GivenMembers.None)
    {
    }

    internal TemplateModel(IModelMembers members) => Members = members;

    internal IModelMembers Members { get; }

    /// <summary>This model with one more value.</summary>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public TemplateModel With(string name, ReportValue value) => Set(name, new ModelMember(value));

    /// <summary>This model with one more group of names: <c>school.name</c>.</summary>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public TemplateModel With(string name, TemplateModel group) => Set(name, new ModelMember(group));

    /// <summary>This model with one more list of groups, for a loop.</summary>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public TemplateModel With(string name, IEnumerable<TemplateModel> groups) => Set(name, new ModelMember(groups.ToArray()));

    /// <summary>This model with one more list of values, for a loop.</summary>
    /// <exception cref="ArgumentException">The name has another form.</exception>
    public TemplateModel With(string name, IEnumerable<ReportValue> values) => Set(name, new ModelMember(values.ToArray()));

    /// <summary>
    /// A report as a model: <c>title</c>, <c>as_at</c>, and under <c>tables</c> each table by its key with underscores
    /// (<c>tables.hours_by_ect</c>) with <c>title</c>, <c>summary</c>, <c>rows</c> and <c>totals</c> by the columns' keys.
    /// </summary>
    public static TemplateModel Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var tables = report.Tables.Aggregate(new TemplateModel(), (all, table) => all.With(table.Key.Replace('-', '_'), OfTable(table)));
        return new TemplateModel().With("title", report.Title).With("as_at", report.AsAt).With("tables", tables);
    }

    private static TemplateModel OfTable(ReportTable table) => new TemplateModel()
        .With("title", table.Title)
        .With("summary", table.Summary)
        .With("rows", table.Rows.Select(row => OfRow(table, row)))
        .With("totals", OfRow(table, [.. table.Columns.Select(table.Total)]));

    private static TemplateModel OfRow(ReportTable table, IReadOnlyList<ReportValue> values) =>
        table.Columns.Zip(values).Aggregate(new TemplateModel(), (row, cell) => row.With(cell.First.Key, cell.Second));

    private TemplateModel Set(string name, ModelMember value) => Name().IsMatch(name)
        ? new(GivenMembers.Of(Members).With(name, value))
        : throw new ArgumentException($"\"{name}\" cannot be written in a template: use letters, digits and underscores, a small letter first, such as \"ect_name\".", nameof(name));

    [GeneratedRegex("^[a-z][A-Za-z0-9_]*\\z")]
    private static partial Regex Name();
}
