using System.IO.Compression;
using System.Text;
using Ecf.Domain;

namespace Ecf.Reporting.Templates.Merging;

/// <summary>Makes one output of a template for each person or school, into a zip with an index.</summary>
/// <remarks>
/// The zip holds a file for each, named by key and name ("0012345-ada-abara.html"), and last "index.csv": file, key, name, role, what came of it, and
/// every finding. A template that prints nothing for somebody leaves that person out; one that fails is told in the index and spoils no other.
/// </remarks>
/// <example><code>
/// var count = MailMerge.Write(letter, ReportModel.For(TemplateAudience.Person, facts), zip);
/// Console.WriteLine(count); // 12 made, 3 left out, 0 failed
/// </code></example>
public static class MailMerge
{
    /// <summary>The name of the index in the zip.</summary>
    public const string IndexName = "index.csv";

    /// <summary>Writes the zip as it is made: no more than one output is held at a time.</summary>
    /// <param name="template">The template.</param>
    /// <param name="inputs">For whom, in the order of the index.</param>
    /// <param name="to">Where to; it stays open, and need not be able to seek.</param>
    /// <param name="progress">Told after each output; <c>null</c> for nobody.</param>
    /// <param name="cancel">Stops the merge between two outputs and within one; what was written by then is no whole zip.</param>
    /// <exception cref="OperationCanceledException">The merge was stopped.</exception>
    public static MergeCount Write(ReportTemplate template, IEnumerable<TemplateInput> inputs, Stream to, IProgress<MergeCount>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(to);
        return DeepStack.Run(() => new Merging(template, progress, cancel).Write(inputs, to)).Count;
    }

    private sealed class Merging(ReportTemplate template, IProgress<MergeCount>? progress, CancellationToken cancel)
    {
        private readonly MergeNames names = new(template.Kind);
        private readonly MergeIndex index = new();

        internal MergeCount Count { get; private set; }

        internal Merging Write(IEnumerable<TemplateInput> inputs, Stream to)
        {
            using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
            foreach (var input in inputs)
            {
                cancel.ThrowIfCancellationRequested();
                Add(zip, input, template.Render(input.Model, cancel));
                progress?.Report(Count);
            }

            Write(zip, IndexName, index.Text);
            return this;
        }

        private void Add(ZipArchive zip, TemplateInput input, ReadResult<string> rendered)
        {
            if (rendered.ValueOrNull is not { Length: > 0 } text)
            {
                Count = rendered.IsUsable ? Count with { LeftOut = Count.LeftOut + 1 } : Count with { Failed = Count.Failed + 1 };
                index.Add(input, "", rendered);
                return;
            }

            var name = names.For(input);
            Write(zip, name, text);
            Count = Count with { Made = Count.Made + 1 };
            index.Add(input, name, rendered);
        }

        private static void Write(ZipArchive zip, string name, string text)
        {
            using var file = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            file.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
