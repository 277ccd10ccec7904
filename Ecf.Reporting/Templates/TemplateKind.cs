namespace Ecf.Reporting.Templates;

/// <summary>What a template makes, said by the ending of its name.</summary>
public enum TemplateKind
{
    /// <summary>".sbn-html": a web page. Values are encoded, so that no value can become markup.</summary>
    Html,

    /// <summary>".sbn-md": Markdown. Values keep to one line and cannot end a table cell.</summary>
    Markdown,
}
