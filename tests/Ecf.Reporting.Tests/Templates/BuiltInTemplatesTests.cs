using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Samples;
using Snapshooter;
using Snapshooter.Xunit;

namespace Ecf.Reporting.Tests.Templates;

public sealed class BuiltInTemplatesTests
{
    public static TheoryData<string> Names => [.. BuiltInTemplates.Names];

    public static IEnumerable<object[]> NamesAndSamples => from name in BuiltInTemplates.Names from sample in SampleCohort.All select new object[] { name, sample.Name };

    [Fact]
    public void Names_Listed_AreThoseThatAHubNeeds() => Assert.Equal(
        [
            "buddy-introduction.sbn-html", "cohort-summary.sbn-html", "declaration-checklist.sbn-html", "ect-hours-letter.sbn-html", "mentor-essentials.sbn-html",
            "mentor-essentials.sbn-md", "mentor-hours-letter.sbn-html", "school-statement.sbn-html", "unrecorded-reminder.sbn-txt",
        ],
        BuiltInTemplates.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void BuiltIn_Read_HasNoFindingAndKeepsItsName(string name)
    {
        Assert.Empty(BuiltInTemplates.Folder.Read(name).Findings);
        Assert.Equal(name, BuiltInTemplates.Get(name).Name);
    }

    [Theory]
    [MemberData(nameof(NamesAndSamples))]
    public void BuiltIn_OfEverySample_IsMadeWithoutAFinding(string name, string sample) =>
        Assert.All(Outputs(name, sample), output => Assert.Empty(output.Findings));

    [Theory]
    [MemberData(nameof(Names))]
    public void BuiltIn_OfTheTypicalSample_SaysWhatWasApproved(string name) => Snapshot.Match(
        string.Join("\n=====\n", Outputs(name, "typical").Select(output => Body(output.Value)).Where(text => text.Length > 0)), SnapshotNameExtension.Create(name));

    [Theory]
    [InlineData("ect-hours-letter.sbn-html", 9)]
    [InlineData("mentor-hours-letter.sbn-html", 2)]
    [InlineData("buddy-introduction.sbn-html", 2)]
    public void Letter_OfTheAwkwardSample_IsMadeForThoseWhomItConcerns(string name, int letters) =>
        Assert.Equal(letters, Outputs(name, "awkward").Count(output => output.Value.Length > 0));

    [Fact]
    public void Letter_NamesOfTheAwkwardSample_AreTextAndNoMarkup()
    {
        var letters = string.Concat(Outputs("school-statement.sbn-html", "awkward").Select(output => output.Value));
        Assert.Contains("&lt;b&gt;Bobby&lt;/b&gt;", letters);
        Assert.DoesNotContain("<b>", letters);
        Assert.DoesNotContain("<i>", letters);
    }

    [Fact]
    public void Get_NameNotBuiltIn_SaysWhichAre()
    {
        var refused = Assert.Throws<ArgumentException>(() => BuiltInTemplates.Get("mentor.sbn-md"));
        Assert.StartsWith("No template \"mentor.sbn-md\" is built in: choose one of buddy-introduction.sbn-html, ", refused.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Domain.ReadResult<string>> Outputs(string name, string sample)
    {
        var (template, facts) = (BuiltInTemplates.Get(name), SampleCohort.All.First(one => one.Name == sample).Facts);
        return ReportModel.For(template.Head!.Audience, facts).Select(input => template.Render(input.Model));
    }

    // What all letters share is read once, in the layout's own file.
    private static string Body(string text) => text.Contains("<main>", StringComparison.Ordinal) ? text.Split("<main>")[1].Split("</main>")[0].Trim() : text.Trim();
}
