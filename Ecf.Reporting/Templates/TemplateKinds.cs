namespace Ecf.Reporting.Templates;

/// <summary>The kinds of template as files name them.</summary>
public static class TemplateKinds
{
    private static readonly IReadOnlyList<(TemplateKind Kind, string Word, string Ending, string Makes)> All =
    [
        (TemplateKind.Html, "html", ".sbn-html", ".html"),
        (TemplateKind.Markdown, "markdown", ".sbn-md", ".md"),
        (TemplateKind.Text, "text", ".sbn-txt", ".txt"),
        (TemplateKind.Csv, "csv", ".sbn-csv", ".csv"),
    ];

    /// <summary>The word in the head of a template: "html", "markdown", "text" or "csv".</summary>
    public static string Word(this TemplateKind kind) => All[(int)kind].Word;

    /// <summary>The ending of the template's own name: ".sbn-html", ".sbn-md", ".sbn-txt" or ".sbn-csv".</summary>
    public static string Ending(this TemplateKind kind) => All[(int)kind].Ending;

    /// <summary>The ending of the files that it makes: ".html", ".md", ".txt" or ".csv".</summary>
    public static string FileEnding(this TemplateKind kind) => All[(int)kind].Makes;

    internal static IReadOnlyList<string> Words { get; } = [.. All.Select(kind => kind.Word)];

    /// <summary>".sbn-html for a web page, .sbn-md for Markdown, …": for a message.</summary>
    internal const string Endings = ".sbn-html for a web page, .sbn-md for Markdown, .sbn-txt for a plain text or .sbn-csv for CSV";

    /// <summary>The kind that the ending of a file's name says; <c>null</c> for another ending.</summary>
    public static TemplateKind? Of(string fileName) => All.Where(kind => kind.Ending == Path.GetExtension(fileName)).Select(kind => (TemplateKind?)kind.Kind).FirstOrDefault();
}
