using Ecf.Domain.Programmes;

namespace Ecf.Domain.Tests.Programmes;

public sealed class ProgrammeSetTests
{
    [Fact]
    public void Read_LayersInAnyOrder_EachFindsTheOneBelow()
    {
        var set = Read(
            ("one.json", SomeOverride.Text("january", """{ "cell": "local@Y1T1", "remove": true }""", "one", "part-time")),
            ("january.json", SomeOverride.Text("hub", "", "january", "january-start")),
            ("hub.json", SomeOverride.Text("redhill-ect-reconstructed", """{ "cell": "webinars@Y1T1", "count": 3 }""", "hub")));
        Assert.Equal(["one", "january", "hub"], set.Programmes.Select(programme => programme.Id));
        Assert.Equal(Hours.Of(59), set.Find("one")!.Hours);
        Assert.Equal(["redhill-ect-reconstructed", "hub", "january", "one"], set.Find("one")!.Layers.Select(layer => layer.Id));
    }

    [Fact]
    public void Read_FilesInACircle_SaysSoOfEach()
    {
        var set = Read(("a.json", SomeOverride.Text("b", "", "a")), ("b.json", SomeOverride.Text("a", "", "b")));
        Assert.Equal(
            [
                "a.json: $.overrides: error ECF132: these files change each other in a circle: \"a\" over \"b\" over \"a\"; let one of them name a programme outside the circle.",
                "b.json: $.overrides: error ECF132: these files change each other in a circle: \"b\" over \"a\" over \"b\"; let one of them name a programme outside the circle.",
            ],
            set.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Read_OneIdTwice_KeepsTheFirst()
    {
        var set = Read(
            ("a.json", SomeOverride.Text("redhill-ect-reconstructed", "", "same")), ("b.json", SomeOverride.Text("redhill-mentor-as-printed", "", "same")));
        Assert.Equal(Audience.EarlyCareerTeacher, Assert.Single(set.Programmes).Audience);
        Assert.Equal("b.json: $.id: error ECF140: a.json gives a programme \"same\" too; give this one an id of its own.", Assert.Single(set.Findings).ToString());
    }

    [Fact]
    public void Read_ABrokenFileBelow_IsNamedByTheOneAbove()
    {
        var set = Read(("above.json", SomeOverride.Text("below", "", "above")), ("below.json", """{ "id": "below" }"""));
        Assert.Equal("the programme \"below\" could not be read; correct its file first", set.Findings[0].Sentence);
        Assert.Empty(set.Programmes);
    }

    [Fact]
    public void Read_AnOwnFileOfAShippedId_StandsBeforeIt()
    {
        using var own = ShippedProgrammes.Open(ShippedProgrammes.RedhillMentorAsPrinted);
        var text = new StreamReader(own).ReadToEnd().Replace("\"mentor-meetings\"", "\"talks\"", StringComparison.Ordinal);
        var set = Read(("above.json", SomeOverride.Text("redhill-mentor-as-printed", """{ "within": "programme", "strand": "talks", "remove": true }""", "above")), ("own.json", text));
        Assert.Empty(set.Findings);
        Assert.Equal("own.json", set.Find("above")!.Layers[0].File);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{ \"id\": 5, \"overrides\": [] }")]
    public void Read_AnythingElse_IsAFindingAndNoProgramme(string text)
    {
        var set = Read(("odd.json", text));
        Assert.Empty(set.Programmes);
        Assert.NotEmpty(set.Findings);
    }

    [Fact]
    public void Read_AFileTooLarge_SaysSo()
    {
        using var large = new MemoryStream(new byte[5 * 1024 * 1024]);
        Assert.Equal("ECF001", Assert.Single(ProgrammeSet.Read([new("large.json", large)], []).Findings).Code);
    }

    private static ProgrammeSet Read(params (string Name, string Text)[] files) =>
        ProgrammeSet.Read([.. files.Select(file => new ProgrammeFile(file.Name, Some.Utf8(file.Text)))], ShippedProgrammes.All);
}
