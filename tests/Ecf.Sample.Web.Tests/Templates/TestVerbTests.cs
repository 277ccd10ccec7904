using Ecf.Sample.Web.Tests.Data;
using Ecf.Sample.Web.Tests.Verbs;

namespace Ecf.Sample.Web.Tests.Templates;

/// <summary>The verb that compares templates with what a hub approved: ECF850, ECF851, ECF852.</summary>
public sealed class TestVerbTests : IDisposable
{
    private const string Head = "---\ntitle: List\nkind: text\nfor: cohort\nmodel: 1\nauthor: A hub\n---\n";

    private readonly TemporaryFolder folder = new();

    public TestVerbTests() => Write("Cohort {{ cohort.name }}: {{ cohort.people.size }}");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task SampleHub_Tested_AgreesWithWhatItApproved() =>
        Assert.Equal((0, "1 template tested, 0 errors", ""), await VerbRun.RunAsync("test", Path.Combine(AppContext.BaseDirectory, "Hub")));

    [Fact]
    public async Task Template_NeverApproved_WritesWhatItMakesToBeRead()
    {
        var (code, said, _) = await TestAsync();
        Assert.Equal(1, code);
        Assert.Contains("templates/approved/list.sbn-txt/typical.txt: $: error ECF850: nobody has approved yet", said);
        Assert.EndsWith("1 template tested, 4 errors", said);
        Assert.Equal("===== cohort-2024 2024/25\nCohort 2024/25: 7\n", File.ReadAllText(folder.File("templates/approved/list.sbn-txt/typical.txt.received")));
    }

    [Fact]
    public async Task Template_Approved_AgreesAndLeavesNothingToRead()
    {
        await TestAsync();
        Assert.Equal((0, "4 texts are approved", ""), await TestAsync("--approve"));
        Assert.Equal((0, "1 template tested, 0 errors", ""), await TestAsync());
        Assert.Equal(4, Directory.GetFiles(folder.File("templates/approved/list.sbn-txt")).Length);
    }

    [Fact]
    public async Task Template_ChangedSince_NamesTheFirstLineThatDiffers()
    {
        await TestAsync("--approve");
        Write("Cohort {{ cohort.name }}, {{ cohort.people.size }}");
        var (code, said, _) = await TestAsync();
        Assert.Equal(1, code);
        Assert.Contains("templates/approved/list.sbn-txt/empty.txt: $: error ECF851: from line 2 on the template makes something else than was approved", said);
    }

    [Fact]
    public async Task Template_Gone_LeavesAWarning()
    {
        await TestAsync("--approve");
        File.Delete(folder.File("templates/list.sbn-txt"));
        var (code, said, _) = await TestAsync();
        Assert.Equal(0, code);
        Assert.Contains("warning ECF852: there is no template \"list.sbn-txt\" any more", said);
    }

    [Fact]
    public async Task Template_WithAnError_IsSaidAndEndsWith1()
    {
        Write("{{ cohort.nam }}");
        var (code, said, _) = await TestAsync();
        Assert.Equal(1, code);
        Assert.Contains("templates/list.sbn-txt(8,11): error TPL021: there is no field \"cohort.nam\"; did you mean `cohort.name`.", said);
    }

    [Fact]
    public async Task Folder_NotThere_GetsOneLineAndCode2() =>
        Assert.Equal((2, "", $"The folder {folder.File("none")} does not exist: write the hub's folder after test."), await VerbRun.RunAsync("test", folder.File("none")));

    private Task<(int Code, string Said, string Complaint)> TestAsync(params string[] words) => VerbRun.RunAsync(["test", folder.Path, .. words]);

    private void Write(string body)
    {
        Directory.CreateDirectory(folder.File("templates"));
        File.WriteAllText(folder.File("templates/list.sbn-txt"), Head + body);
    }
}
