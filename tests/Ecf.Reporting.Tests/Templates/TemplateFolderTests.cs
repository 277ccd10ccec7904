using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Samples;

namespace Ecf.Reporting.Tests.Templates;

public sealed class TemplateFolderTests
{
    private const string Head = "---\ntitle: T\nkind: html\nfor: person\nmodel: 1\nauthor: A hub\n";

    [Fact]
    public void Render_WithALayoutAndAPart_PutsEachIntoItsPlace()
    {
        var folder = Folder(("letter.sbn-html", Head + "layout: page\n---\n{{ greeting = \"Dear\" }}{{ include \"salute\" }}\n"), ("_page.sbn-html", "<main>{{ content }}</main>{{ include \"foot\" }}"), ("_salute.sbn-html", "{{ greeting }} {{ person.name }}"), ("_foot.sbn-html", "<p>{{ hub.name }}</p>"));
        Assert.Equal("<main>Dear Ada Abara\n</main><p>Sample Teaching Hub</p>", Rendered(folder.Read("letter.sbn-html").Value));
    }

    [Fact]
    public void Render_ThatPrintsNothing_IsEmptyWithoutItsLayout()
    {
        var folder = Folder(("letter.sbn-html", Head + "layout: page\n---\n{{ if person.is_mentor }}Dear{{ end }}\n"), ("_page.sbn-html", "<main>{{ content }}</main>"));
        Assert.Equal("", Rendered(folder.Read("letter.sbn-html").Value));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../secrets")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\\\secrets")]
    [InlineData("other-hub/letter")]
    [InlineData("letter.sbn-html")]
    [InlineData("Letter")]
    [InlineData("")]
    public void Read_PartOfAnotherPlace_IsRefused(string part) =>
        Assert.Equal("TPL013", Assert.Single(Folder(("a.sbn-html", Head + $"---\n{{{{ include \"{part}\" }}}}\n")).Read("a.sbn-html").Findings).Code);

    [Fact]
    public void Read_PartOfAnotherHub_IsNotThere()
    {
        var others = Folder(("_secret.sbn-html", "secret"));
        Assert.Equal(["_secret.sbn-html"], others.Names);
        Assert.Equal("TPL012", Assert.Single(Folder(("a.sbn-html", Head + "---\n{{ include \"secret\" }}\n")).Read("a.sbn-html").Findings).Code);
    }

    [Fact]
    public void Read_PartThatBringsInItself_IsRefusedAtOnceAndByWayOfOthers()
    {
        var folder = Folder(("a.sbn-html", Head + "---\n{{ include \"one\" }}\n"), ("_one.sbn-html", "{{ include \"two\" }}"), ("_two.sbn-html", "{{ include \"one\" }}"));
        Assert.Equal("_two.sbn-html(1,12): error TPL014", folder.Read("a.sbn-html").Findings[0].ToString()[..33]);
    }

    [Fact]
    public void Read_PartNamedByAValue_CannotBringInWhatNobodyNamed()
    {
        var template = Folder(("a.sbn-html", Head + "---\n{{ f = this['include'] }}{{ f \"foot\" }}\n"), ("_foot.sbn-html", "foot")).Read("a.sbn-html");
        Assert.Equal("TPL040", Assert.Single(template.Value.Render(ReportModel.For(TemplateAudience.Person, SampleCohort.Typical).First().Model).Findings).Code);
    }

    [Fact]
    public void Read_Part_IsRefusedAsItSaysNothingByItself() =>
        Assert.Contains("a.sbn-html", Assert.Throws<ArgumentException>(() => Folder(("a.sbn-html", "x"), ("_b.sbn-html", "x")).Read("_b.sbn-html")).Message);

    [Fact]
    public void Read_HeadWithWindowsLineEnds_KeepsThePlacesOfTheFile()
    {
        var read = Folder(("a.sbn-html", (Head + "---\n<p>{{ persn.name }}</p>\n").ReplaceLineEndings("\r\n"))).Read("a.sbn-html");
        Assert.Equal("a.sbn-html(8,7): error TPL020: there is no \"persn\" here; did you mean `person`.", Assert.Single(read.Findings).ToString());
    }

    [Fact]
    public void Read_DeepButSoundNesting_IsRefusedInsteadOfRunningOutOfStack()
    {
        var deep = string.Concat(Enumerable.Repeat("{{if true}}", 4_000)) + string.Concat(Enumerable.Repeat("{{end}}", 4_000));
        Assert.All(ReportTemplate.Read("t.sbn-txt", deep).Findings, finding => Assert.Equal("TPL003", finding.Code));
    }

    private static string Rendered(ReportTemplate template) => template.Render(ReportModel.For(TemplateAudience.Person, SampleCohort.Typical).First().Model).Value;

    private static TemplateFolder Folder(params IEnumerable<(string Name, string Text)> files) => new(files.Select(file => KeyValuePair.Create(file.Name, file.Text)));
}
