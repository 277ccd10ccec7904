using System.Globalization;
using Ecf.Domain;
using Ecf.Reporting.Templates;
using NodaTime;

namespace Ecf.Reporting.Tests.Templates;

public sealed class ReportTemplateTests
{
    private static readonly TemplateModel Model = new TemplateModel()
        .With("name", "<b>Ada</b> | \"A\"\r\n& co")
        .With("count", 3)
        .With("blank", default(ReportValue))
        .With("attended", Hours.Of(6, 30))
        .With("required", Hours.Of(31))
        .With("paid", Money.FromPounds(1200))
        .With("start", new LocalDate(2026, 9, 1))
        .With("texts", [(ReportValue)"<i>", "b"])
        .With("group", new TemplateModel().With("text", "<u>"))
        .With("sessions", [new TemplateModel().With("title", "B").With("length", Hours.Of(2)), new TemplateModel().With("title", "A").With("length", Hours.Of(1))]);

    [Theory]
    [InlineData("{{ attended }} of {{ hours required }}", "6.5 h of 31 h")]
    [InlineData("{{ paid }} {{ money paid }}", "£1,200.00 £1,200.00")]
    [InlineData("{{ start }}, {{ date start }}", "1 Sep 2026, 1 September 2026")]
    [InlineData("{{ plural count 'session' 'sessions' }}, {{ plural 1 'session' 'sessions' }}", "3 sessions, 1 session")]
    [InlineData("{{ attended + attended }} {{ required - attended }} {{ 2 * paid }}", "13 h 24.5 h £2,400.00")]
    [InlineData("{{ attended < required }} {{ attended > 0 }} {{ attended == attended }} {{ start <= start }}", "true true true true")]
    [InlineData("{{ total = 0 }}{{ for s in sessions }}{{ total = total + s.length }}{{ end }}{{ total }}", "3 h")]
    [InlineData("{{ attended / required * 100 | math.round 1 }}%", "21.0%")]
    [InlineData("{{ sessions | array.sort 'length' | array.map 'title' | array.join ' ' }}", "A B")]
    [InlineData("[{{ blank }}] {{ blank ?? 'none' }} [{{ hours blank }}]", "[] none []")]
    [InlineData("{{ 0.1 + 0.2 }} {{ 10 / 4 }} {{ math.round 2.5 }} {{ 0.125 | math.round 2 }}", "0.3 2.5 3 0.13")]
    [InlineData("{{ 1234.5 | math.format 'N2' }}", "1,234.50")]
    public void Render_Expression_PrintsAsASchoolReadsIt(string text, string printed) => Assert.Equal(printed, Rendered(text, "t.sbn-md"));

    [Theory]
    [InlineData("<p>{{ name }}</p>", "<p>&lt;b&gt;Ada&lt;/b&gt; | &quot;A&quot;&#xD;&#xA;&amp; co</p>")]
    [InlineData("{{ texts }}", "[&quot;&lt;i&gt;&quot;, &quot;b&quot;]")]
    [InlineData("{{ group }}", "{text: &quot;&lt;u&gt;&quot;}")]
    [InlineData("{{ texts | array.join '<br>' }}", "&lt;i&gt;&lt;br&gt;b")]
    [InlineData("{{ '<script>' + group.text }}", "&lt;script&gt;&lt;u&gt;")]
    [InlineData("{{ func cell(x) }}<td>{{ x }}</td>{{ end }}{{ cell group.text }}", "<td>&lt;u&gt;</td>")]
    public void Render_Html_EncodesEveryValueAndNoMarkup(string text, string printed) => Assert.Equal(printed, Rendered(text, "t.sbn-html"));

    [Fact]
    public void Render_Markdown_KeepsAValueInItsCell() =>
        Assert.Equal("| &lt;b>Ada&lt;/b> \\| \"A\" & co |", Rendered("| {{ name }} |", "t.sbn-md"));

    [Theory]
    [InlineData("report.sbn-html", TemplateKind.Html)]
    [InlineData("report.sbn-md", TemplateKind.Markdown)]
    public void Read_Name_SaysTheKind(string name, TemplateKind kind) => Assert.Equal(kind, ReportTemplate.Read(name, "x").Value.Kind);

    [Fact]
    public void Render_TemplateThatWritesToItsData_ChangesOnlyItsOwnCopy()
    {
        var template = ReportTemplate.Read("t.sbn-md", "{{ group.text = group.text + '!' }}{{ group.text }}").Value;

        Assert.Equal(["&lt;u>!", "&lt;u>!"], [template.Render(Model).Value, template.Render(Model).Value]);
    }

    [Theory]
    [InlineData("{{ attended.value }}")]
    [InlineData("{{ attended.get_type }}")]
    [InlineData("{{ name.length }}")]
    [InlineData("{{ f = this['hours'] }}{{ f.method }}")]
    [InlineData("{{ this['include_join'] }}")]
    [InlineData("{{ m = math }}{{ m.random 1 2 }}")]
    public void Render_ReachForTheMachine_IsAnError(string text) => Assert.StartsWith("TPL040", Code(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ date.now }}", "TPL026")]
    [InlineData("{{ hours.method }}", "TPL026")]
    [InlineData("{{ math.random 1 2 }}", "TPL025")]
    [InlineData("{{ object.eval 'x' }}", "TPL025")]
    [InlineData("{{ timespan.zero }}", "TPL025")]
    public void Read_ReachForTheMachine_IsAnErrorBeforeAnyData(string text, string code) =>
        Assert.Contains(code, ReportTemplate.Read("t.sbn-md", text).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Render_AnyThreadCulture_GivesTheSameText(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        var text = Rendered("{{ 1.5 }} {{ paid }} {{ date start }} {{ 'i' | string.upcase }} {{ 1234.5 | math.format 'C2' }}", "t.sbn-md");
        CultureInfo.CurrentCulture = before;

        Assert.Equal("1.5 £1,200.00 1 September 2026 I £1,234.50", text);
    }

    [Theory]
    [InlineData("hours")]
    [InlineData("date")]
    public void Render_ModelThatHidesAFunction_IsRefused(string name) =>
        Assert.Contains(name + "_due", Assert.Throws<ArgumentException>(() => ReportTemplate.Read("t.sbn-md", "x").Value.Render(Model.With(name, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void Render_CancelledByTheCaller_Throws() =>
        Assert.ThrowsAny<OperationCanceledException>(() => ReportTemplate.Read("t.sbn-md", "{{ name }}").Value.Render(Model, new CancellationToken(canceled: true)));

    [Fact]
    public void Render_SmallReport_IsTheWholePage()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Templates", "hours-by-ect.sbn-html"));

        Snapshooter.Xunit.Snapshot.Match(ReportTemplate.Read("hours-by-ect.sbn-html", text).Value.Render(TemplateModel.Of(Some.Cohort)).Value);
    }

    private static string Rendered(string text, string name) => ReportTemplate.Read(name, text).Value.Render(Model).Value;

    private static string Code(string text)
    {
        var rendered = ReportTemplate.Read("t.sbn-md", text).Value.Render(Model);
        return Assert.Single(rendered.Findings).Code;
    }
}
