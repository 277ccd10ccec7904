using BenchmarkDotNet.Attributes;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Samples;

namespace Ecf.Benchmarks;

/// <summary>The preview of each built-in template as the editor asks for it: read, checked, and its first output made of the typical sample.</summary>
[MemoryDiagnoser]
public class PreviewTemplates
{
    public static IEnumerable<string> Names => BuiltInTemplates.Names;

    [ParamsSource(nameof(Names))]
    public string Template { get; set; } = "";

    [Benchmark]
    public string Preview()
    {
        var template = BuiltInTemplates.Folder.Read(Template).Value;
        return ReportModel.For(template.Head!.Audience, SampleCohort.Typical).Select(input => template.Render(input.Model).Value).First(text => text.Length > 0);
    }
}
