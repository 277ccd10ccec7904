namespace Ecf.Reporting.Templates;

/// <summary>What a template makes, said by the ending of its name.</summary>
public enum TemplateKind
{
    /// <summary>".sbn-html": a web page. Values are encoded, so that no value can become markup.</summary>
    Html,

    /// <summary>".sbn-md": Markdown. Values keep to one line and cannot end a table cell.</summary>
    Markdown,

    /// <summary>".sbn-txt": plain text, such as the body of an e-mail. Values are printed as they are, without control characters.</summary>
    Text,

    /// <summary>".sbn-csv": comma-separated values. Each value is one cell: quoted where it must be, and never a formula.</summary>
    Csv,
}
