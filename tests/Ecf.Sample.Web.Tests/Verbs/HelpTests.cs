namespace Ecf.Sample.Web.Tests.Verbs;

public sealed class HelpTests
{
    [Theory]
    [InlineData("", "report", "render", "lint", "--urls", "--hub", "--database", "An example: --hub my-hub")]
    [InlineData("report", "--cohort", "--as-at", "--out", "--table", "hours-by-term", "An example: report --cohort 2024")]
    [InlineData("render", "TEMPLATE", "mentor-essentials.sbn-html", "--ect-programme", "An example: render mentor-essentials")]
    [InlineData("test", "FOLDER", "--approve", "An example: test my-hub")]
    [InlineData("lint", "FOLDER", "Ends with 1 where there is an error", "An example: lint my-hub")]
    public async Task Help_Asked_TellsEverythingWithAnExample(string verb, params string[] words)
    {
        var (code, said, complaint) = await VerbRun.RunAsync([.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal((0, ""), (code, complaint));
        Assert.All(words, word => Assert.Contains(word, said));
    }

    [Theory]
    [InlineData("reprot", "\"reprot\" is not a verb known here; did you mean \"report\"; --help lists everything.")]
    [InlineData("frobnicate", "\"frobnicate\" is not a verb known here; write one of \"report\", \"render\", \"lint\", \"test\"; --help lists everything.")]
    public async Task Verb_NotKnown_GetsOneLineAndCode2(string word, string line) => Assert.Equal((2, "", line), await VerbRun.RunAsync(word));
}
