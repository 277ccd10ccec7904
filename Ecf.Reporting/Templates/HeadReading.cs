using System.Globalization;
using Ecf.Domain;
using Ecf.Reporting.Templates.Fields;

namespace Ecf.Reporting.Templates;

/// <summary>Reads the head of a template: the lines between its first line <c>---</c> and the next.</summary>
internal sealed class HeadReading
{
    private const string Fence = "---";

    private static readonly IReadOnlyList<string> Known = ["title", "kind", "for", "model", "author", "layout"];

    private readonly string file;
    private readonly List<Finding> findings = [];
    private readonly Dictionary<string, (string Value, int Line)> values = new(StringComparer.Ordinal);

    private HeadReading(string file) => this.file = file;

    /// <summary>What stands above the first line of a template, so that nobody need guess at it.</summary>
    internal const string Example = "---, title: Hours letter, kind: html, for: person, model: 1, author: your hub and --- again, each on a line of its own,";

    /// <summary>The head, the line and offset at which the body begins, and every finding; no head where there is none or it has an error.</summary>
    internal static (TemplateHead? Head, (int Offset, int Line) Body, IReadOnlyList<Finding> Findings) Read(string file, string text, TemplateKind kind)
    {
        var reading = new HeadReading(file);
        if (reading.Lines(text) is not { } body)
        {
            return (null, (0, 0), [TemplateFindings.HeadNotUnderstood(file, "(1,1)", Fence)]);
        }

        var head = reading.Head(kind);
        return (reading.findings.Count == 0 ? head : null, body, reading.findings);
    }

    /// <summary>Whether a text begins with a head.</summary>
    internal static bool Has(string text) => text.StartsWith(Fence + "\n", StringComparison.Ordinal) || text.StartsWith(Fence + "\r\n", StringComparison.Ordinal);

    /// <summary>Takes in the lines of the head; <c>null</c> where it never ends.</summary>
    private (int Offset, int Line)? Lines(string text)
    {
        var (offset, number) = (0, 0);
        while (offset < text.Length)
        {
            var end = text.IndexOf('\n', offset);
            var line = text[offset..(end < 0 ? text.Length : end)].TrimEnd('\r', ' ');
            offset = end < 0 ? text.Length : end + 1;
            number++;
            if (number > 1 && line == Fence)
            {
                return (offset, number);
            }

            if (number > 1 && line.Length > 0)
            {
                Take(line, number);
            }
        }

        return null;
    }

    private void Take(string line, int number)
    {
        var place = At(number);
        var (name, value) = line.Split(':', 2) is [var before, var after] ? (before.Trim(), after.Trim()) : ("", "");
        if (name.Length == 0 || value.Length == 0)
        {
            findings.Add(TemplateFindings.HeadNotUnderstood(file, place, line.Trim()));
        }
        else if (!Known.Contains(name))
        {
            findings.Add(TemplateFindings.HeadUnknown(file, place, name, NearestName.Hint(name, Known)));
        }
        else
        {
            values[name] = (value, number);
        }
    }

    private TemplateHead Head(TemplateKind kind)
    {
        var title = Required("title", "Hours letter");
        var word = Required("kind", kind.Word());
        if (word is not null && word != kind.Word())
        {
            findings.Add(TemplateKinds.Words.Contains(word)
                ? TemplateFindings.KindDiffers(file, At(values["kind"].Line), word, kind.Ending())
                : TemplateFindings.HeadValue(file, At(values["kind"].Line), word, NearestName.Hint(word, TemplateKinds.Words)));
        }

        var audience = Audience();
        var model = Model();
        return new(title ?? "", kind, audience, model, Required("author", "your hub") ?? "", Layout());
    }

    private TemplateAudience Audience()
    {
        var given = Required("for", "person");
        var audience = given is null ? null : TemplateAudiences.Of(given);
        if (given is not null && audience is null)
        {
            findings.Add(TemplateFindings.HeadValue(file, At(values["for"].Line), given, NearestName.Hint(given, TemplateAudiences.Words)));
        }

        return audience ?? TemplateAudience.Cohort;
    }

    private int Model()
    {
        var given = Required("model", "1");
        if (given is null)
        {
            return 1;
        }

        if (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var model) || model < 1)
        {
            findings.Add(TemplateFindings.HeadValue(file, At(values["model"].Line), given, $"write the version of the model, {FormattableString.Invariant($"such as {ReportModel.Version}")}"));
        }
        else if (model > ReportModel.Version)
        {
            findings.Add(TemplateFindings.NewerModel(file, At(values["model"].Line), model, ReportModel.Version));
        }

        return model;
    }

    private string? Layout()
    {
        if (!values.TryGetValue("layout", out var given))
        {
            return null;
        }

        if (!TemplateFolder.IsPartName(given.Value))
        {
            findings.Add(TemplateFindings.PartName(file, At(given.Line), $"\"{given.Value}\""));
        }

        return given.Value;
    }

    private string? Required(string name, string example)
    {
        if (values.TryGetValue(name, out var given))
        {
            return given.Value;
        }

        findings.Add(TemplateFindings.HeadLacks(file, name, example));
        return null;
    }

    private static string At(int line) => FormattableString.Invariant($"({line},1)");
}
