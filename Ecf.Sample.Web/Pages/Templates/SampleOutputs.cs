using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Samples;

namespace Ecf.Sample.Web.Pages.Templates;

/// <summary>What a template makes of a sample.</summary>
internal sealed class SampleOutputs
{
    private SampleOutputs(TemplateSample sample, IReadOnlyList<SampleOutput> outputs) => (Name, Says, Outputs) = (sample.Name, sample.Says, outputs);

    internal string Name { get; }

    internal string Says { get; }

    /// <summary>Those that are not empty.</summary>
    internal IReadOnlyList<SampleOutput> Outputs { get; }

    internal IReadOnlyList<Finding> Findings => [.. Outputs.SelectMany(output => output.Findings).Distinct()];

    internal static SampleOutputs Of(ReportTemplate template, TemplateSample sample) => new(sample, [.. ReportModel.For(template.Head!.Audience, sample.Facts)
        .Select((input, index) => (input.Name, Number: index + 1, Output: template.Render(input.Model)))
        .Where(made => !made.Output.IsUsable || made.Output.Value.Length > 0)
        .Select(made => new SampleOutput(made.Name, made.Number, made.Output.IsUsable, made.Output.Findings))]);
}

/// <summary>One output: for whom, which of the sample, and what was found.</summary>
internal sealed class SampleOutput(string name, int number, bool isUsable, IReadOnlyList<Finding> findings)
{
    internal string Name { get; } = name;

    internal int Number { get; } = number;

    internal bool IsUsable { get; } = isUsable;

    internal IReadOnlyList<Finding> Findings { get; } = findings;
}
