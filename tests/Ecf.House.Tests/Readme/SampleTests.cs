namespace Ecf.House.Tests.Readme;

/// <summary>What a README shows is what compiles, and what it says is printed is what the code prints.</summary>
[Collection(SampleOutput.Name)]
public class SampleTests
{
    public static TheoryData<string, string> Readmes => new()
    {
        { "README.md", "Sample" },
        { "Ecf.Domain/README.md", "DomainSample" },
        { "Ecf.Reporting/README.md", "ReportingSample" },
    };

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Readme_Sample_IsTheCompiledOne(string readme, string sample) =>
        Assert.Equal(SampleText.OfSource(sample), SampleText.OfReadme(readme, "csharp"));

    [Theory]
    [MemberData(nameof(Readmes))]
    public void Readme_Sample_PrintsWhatTheReadmeSays(string readme, string sample) =>
        Assert.Equal(Printed(sample), SampleText.OfReadme(readme, "text"));

    [Theory]
    [InlineData("Sample", "money.xlsx")]
    [InlineData("ReportingSample", "hours.xlsx")]
    [InlineData("ReportingSample", "hours.csv")]
    public void Sample_Run_WritesItsFile(string sample, string file)
    {
        File.Delete(file);
        Printed(sample);
        Assert.NotEqual(0, new FileInfo(file).Length);
    }

    private static string Printed(string sample) => SampleOutput.Of(() => Run(sample));

    private static void Run(string sample)
    {
        var run = sample switch
        {
            nameof(Sample) => Sample.Run,
            nameof(DomainSample) => DomainSample.Run,
            nameof(ReportingSample) => (Action)ReportingSample.Run,
            _ => throw new ArgumentOutOfRangeException(nameof(sample), sample, "There is no such sample."),
        };
        run();
    }
}
