using System.Text;
using Ecf.Domain;

namespace Ecf.Reporting.Templates.Merging;

/// <summary>The index of a mail merge: a line for each person or school, whatever came of it.</summary>
internal sealed class MergeIndex
{
    // With a byte order mark, so that a spreadsheet reads the accents.
    private readonly StringBuilder lines = new("\uFEFFFile,Key,Name,Role,Result,Findings\r\n");

    internal string Text => lines.ToString();

    internal void Add(TemplateInput input, string file, ReadResult<string> rendered)
    {
        string[] cells = [file, input.Key, input.Name, input.Role, Result(rendered), string.Join(' ', rendered.Findings)];
        lines.AppendJoin(',', cells.Select(cell => ValueEncoding.Of(cell, TemplateKind.Csv))).Append("\r\n");
    }

    private static string Result(ReadResult<string> rendered) => rendered switch
    {
        { IsUsable: false } => "failed",
        { Value.Length: 0 } => "left out: nothing to say",
        { Findings.Count: > 0 } => "made, with warnings",
        _ => "made",
    };
}
