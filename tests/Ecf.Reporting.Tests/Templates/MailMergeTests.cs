using System.IO.Compression;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Fields;
using Ecf.Reporting.Templates.Merging;
using Ecf.Reporting.Templates.Samples;

namespace Ecf.Reporting.Tests.Templates;

public sealed class MailMergeTests
{
    private static readonly ReportTemplate Letter = ReportTemplate.Read("letter.sbn-txt", "{{ if person.is_ect }}Dear {{ person.name }}, {{ 6 / person.missed.size }}{{ end }}").Value;

    [Fact]
    public void Write_BuiltInLetter_MakesOneForEachWhomItConcernsAndListsAll()
    {
        var (count, files) = Merged(BuiltInTemplates.Get("ect-hours-letter.sbn-html"), ReportModel.For(TemplateAudience.Person, SampleCohort.Typical));
        Assert.Equal("4 made, 3 left out, 0 failed", count.ToString());
        Assert.Equal(["0000101-ada-abara.html", "0000102-beatrice-o-leary.html", "0000103-chidi-nwosu.html", "0000104-dana-webb.html", "index.csv"], files.Keys.Order());
        Assert.Contains("Dear Chidi Nwosu,", files["0000103-chidi-nwosu.html"]);
        Assert.Contains("0000104-dana-webb.html,0000104,Dana Webb,ECT,made,\r\n", files["index.csv"]);
        Assert.Contains(",0000201,Sam Okafor,Mentor,left out: nothing to say,\r\n", files["index.csv"]);
    }

    [Fact]
    public void Write_OneThatFails_IsListedAndSpoilsNoOther()
    {
        var (count, files) = Merged(Letter, ReportModel.For(TemplateAudience.Person, SampleCohort.Typical));
        Assert.Equal("2 made, 3 left out, 2 failed", count.ToString());
        Assert.Equal("Dear Beatrice O’Leary, 2", files["0000102-beatrice-o-leary.txt"]);
        Assert.Contains(",0000101,Ada Abara,ECT,failed,\"letter.sbn-txt(1,50): error TPL040: this cannot be worked out (this divides by zero)", files["index.csv"]);
    }

    [Fact]
    public void Write_FactsThatFail_AreListedWithoutTheirWords()
    {
        var fields = new FieldsOf<string>(new FieldOf<string>("person", FieldKind.Text, "P", _ => throw new InvalidOperationException("secret path")));
        var (count, files) = Merged(ReportTemplate.Read("t.sbn-txt", "{{ person }}").Value, [new("1", "A", fields.Of("")), new("2", "B", new TemplateModel().With("person", "B"))]);
        Assert.Equal("1 made, 0 left out, 1 failed", count.ToString());
        Assert.DoesNotContain("secret", files["index.csv"]);
        Assert.Equal("B", files["2-b.txt"]);
    }

    [Fact]
    public void Write_AwkwardNames_GivesNamesThatEverySystemTakes()
    {
        var template = ReportTemplate.Read("t.sbn-md", "x").Value;
        string[] names = ["../../etc/passwd", "CON", "Zoë Łukasik", "=1+1", "Ἀριστοτέλης", "zoe łukasik", new string('a', 300)];
        var (_, files) = Merged(template, names.Select(name => new TemplateInput("1", name, new TemplateModel())));
        Assert.Equal(
            ["1-etc-passwd.md", "1-con.md", "1-zoe-ukasik.md", "1-1-1.md", "1-output.md", "1-zoe-ukasik-2.md", $"1-{new string('a', 40)}.md", "index.csv"],
            files.Keys);
        Assert.Contains("1-1-1.md,1,'=1+1,,made,", files["index.csv"]);
    }

    [Fact]
    public void Write_Stopped_Throws()
    {
        using var zip = new MemoryStream();
        Assert.ThrowsAny<OperationCanceledException>(() => MailMerge.Write(Letter, ReportModel.For(TemplateAudience.Person, SampleCohort.Typical), zip, cancel: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Write_WithProgress_TellsAfterEach()
    {
        var told = new Told();
        using var zip = new MemoryStream();
        MailMerge.Write(Letter, ReportModel.For(TemplateAudience.Person, SampleCohort.Typical), zip, told);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], told.Seen);
    }

    private static (MergeCount Count, Dictionary<string, string> Files) Merged(ReportTemplate template, IEnumerable<TemplateInput> inputs)
    {
        using var zip = new MemoryStream();
        var count = MailMerge.Write(template, inputs, zip);
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        return (count, archive.Entries.ToDictionary(entry => entry.FullName, Text));
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var text = new StreamReader(entry.Open());
        return text.ReadToEnd();
    }

    private sealed class Told : IProgress<MergeCount>
    {
        internal List<int> Seen { get; } = [];

        public void Report(MergeCount value) => Seen.Add(value.Seen);
    }
}
