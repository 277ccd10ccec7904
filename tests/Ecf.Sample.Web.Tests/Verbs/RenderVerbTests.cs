namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class RenderVerbTests(VerbRun run) : IClassFixture<VerbRun>
{
    [Fact]
    public async Task MentorEssentials_NothingElseAsked_PrintsTheFirstCohortsPageAsHubsKnowIt()
    {
        Assert.Equal((0, $"mentor-essentials.sbn-md is rendered in {run.File("page.md")}", ""), await RenderAsync("mentor-essentials.sbn-md", "page.md"));
        var page = File.ReadAllText(run.File("page.md"));
        Assert.Contains("Redhill: early career teachers, as printed", page);
        Assert.Contains("31 h (adds up to 32 h)", page);
        Assert.Contains("£3,676.10", page);
    }

    [Fact]
    public async Task MentorEssentials_NoStoreYet_NeedsNone()
    {
        using var own = new VerbRun();
        Assert.Equal(0, (await VerbRun.RunAsync("render", "mentor-essentials.sbn-md", "--out", own.File("page.md"), "--database", own.Database)).Code);
        Assert.False(File.Exists(own.Database));
    }

    [Theory]
    [InlineData("Education Development Trust: early career teachers, from 2025", "--cohort", "2025")]
    [InlineData("Redhill: early career teachers, lost cells filled in", "--ect-programme", "redhill-ect-reconstructed")]
    public async Task MentorEssentials_CohortOrProgrammeAsked_PrintsThat(string programme, params string[] words)
    {
        Assert.Equal(0, (await RenderAsync("mentor-essentials.sbn-html", "asked.html", words)).Code);
        Assert.Contains(programme, File.ReadAllText(run.File("asked.html")));
    }

    [Theory]
    [InlineData("There is no programme \"mine\": write one of edt-ecte-2025-mentor, redhill-mentor-as-printed after --mentor-programme.", "--mentor-programme", "mine")]
    [InlineData("The programme \"redhill-mentor-as-printed\" is for the other audience: write one of edt-ecte-2025-ect, edt-twelve-blocks, framework-agreement-131-hours, redhill-ect-as-printed, redhill-ect-reconstructed, redmill-ect-2026, redmill-ect-2026-january, teach-first-sequence after --ect-programme.", "--ect-programme", "redhill-mentor-as-printed")]
    [InlineData("Redmill Teaching Hub runs no cohort 2020: write one of 2024, 2025, 2026 after --cohort.", "--cohort", "2020")]
    public async Task Words_NotUnderstood_GetOneLineAndCode2(string line, params string[] words) =>
        Assert.Equal((2, "", line), await RenderAsync("mentor-essentials.sbn-md", "never.md", words));

    [Fact]
    public async Task Template_NotThere_NamesTheNearest() => Assert.Equal(
        (2, "", "There is no template \"mentor-essential.sbn-md\"; did you mean \"mentor-essentials.sbn-md\", or the path of a template file."),
        await RenderAsync("mentor-essential.sbn-md", "never.md"));

    [Fact]
    public async Task Template_OfOnesOwn_IsGivenTheCohortsReport()
    {
        File.WriteAllText(run.File("own.sbn-md"), "{{ title }}, {{ date as_at }}: {{ tables.funding_by_school.totals.inAll }}");
        Assert.Equal(0, (await RenderAsync(run.File("own.sbn-md"), "own.md", "--as-at", "2025-03-31")).Code);
        Assert.Matches("^Redmill Teaching Hub: cohort 2024/25, 31 March 2025: £[0-9]+,[0-9]{3}[.][0-9]{2}$", File.ReadAllText(run.File("own.md")));
    }

    [Fact]
    public async Task Template_ForEachPerson_IsMergedIntoAZip()
    {
        var (code, said, complaint) = await RenderAsync("mentor-hours-letter.sbn-html", "letters.zip", "--as-at", "2025-03-31");
        Assert.Equal((0, ""), (code, complaint));
        Assert.Matches("^mentor-hours-letter.sbn-html is merged in .*letters.zip: [0-9]+ made, [0-9]+ left out, 0 failed$", said);
    }

    [Fact]
    public async Task Template_ForEachPersonIntoOneFile_IsNotUnderstood() => Assert.Equal(
        (2, "", "mentor-hours-letter.sbn-html makes one output for each person: write the name of a zip file after --out, such as mentor-hours-letter.zip."),
        await RenderAsync("mentor-hours-letter.sbn-html", "letters.html"));

    [Theory]
    [InlineData("{{ tables.hors }}", "wrong.sbn-md(1,11): error TPL040: ")]
    [InlineData("{{ if }", "wrong.sbn-md(1,7): error TPL003: ")]
    public async Task Template_WithAMistake_GetsItsFindingAndCode1AndNoFile(string text, string begins)
    {
        File.WriteAllText(run.File("wrong.sbn-md"), text);
        var (code, said, complaint) = await RenderAsync(run.File("wrong.sbn-md"), "wrong.md");
        Assert.Equal((1, ""), (code, said));
        Assert.StartsWith(begins, complaint, StringComparison.Ordinal);
        Assert.False(File.Exists(run.File("wrong.md")));
    }

    private Task<(int Code, string Said, string Complaint)> RenderAsync(string template, string file, params string[] more) =>
        VerbRun.RunAsync(["render", template, "--out", run.File(file), "--database", run.Database, .. more]);
}
