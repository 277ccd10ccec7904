using Ecf.Domain;
using Ecf.Reporting.Templates;
using NodaTime;

namespace Ecf.Reporting.Tests.Templates;

public sealed class TemplateFunctionsTests
{
    private static readonly TemplateModel Model = new TemplateModel()
        .With("part", Hours.Of(12, 30))
        .With("whole", Hours.Of(31))
        .With("none", Hours.Zero)
        .With("paid", Money.FromPounds(394.02m))
        .With("all", Money.FromPounds(1576.10m))
        .With("day", new LocalDate(2026, 9, 1))
        .With("blank", ReportValue.Blank)
        .With("names", [(ReportValue)"A, Adams", "B <Brown>", "=C"])
        .With("rows", [Row("A | <b>", 3, Hours.Of(6, 30)), Row("=1+1, \"x\"", 0, default)]);

    [Theory]
    [InlineData("{{ percent part whole }} {{ percent paid all }} {{ percent 1 3 }} {{ percent 2 3 }} {{ percent 1 200 }} {{ percent 75 }}", "40% 25% 33% 67% 1% 75%")]
    [InlineData("{{ percent part none }} {{ percent blank whole }} {{ percent blank }}", "– – –")]
    [InlineData("{{ term 1 }}, {{ term 6 }}", "year 1 term 1, year 2 term 3")]
    [InlineData("{{ date day }}, {{ date day 'short' }}, {{ date day 'iso' }}, {{ date blank }}", "1 September 2026, 1 Sep 2026, 2026-09-01, ")]
    [InlineData("{{ list ['A'] }}; {{ list ['A', 'B'] }}; {{ list ['A', 'B', 'C'] 'or' }}; {{ list [] }}", "A; A and B; A, B or C; ")]
    [InlineData("{{ bar part whole }}; {{ bar part none }}", "12.5 h of 31 h, 40%; 12.5 h of 0 h, –")]
    [InlineData("{{ check(1 == 1, 'fine') }}{{ check (part < whole) 'fine' }}.", ".")]
    [InlineData("{{ math.round 2.5 }} {{ -2.5 | math.round }} {{ 1.005 | math.round 2 }} {{ 0.1 + 0.2 == 0.3 }}", "3 -3 1.01 true")]
    public void Function_InAText_PrintsAsASchoolReadsIt(string text, string printed) => Assert.Equal(printed, Rendered(text, "t.sbn-txt"));

    [Theory]
    [InlineData("{{ term 7 }}", "there is no term 7: induction has terms 1 to 6")]
    [InlineData("{{ percent part paid }}", "hours is no share of money")]
    [InlineData("{{ date day 'German' }}", "a date has no form \"German\": write long, short or iso")]
    [InlineData("{{ bar day day }}", "a share is reckoned from hours, money or numbers, not from a date")]
    public void Function_GivenWhatItCannotTake_SaysWhat(string text, string says) =>
        Assert.Contains(says, Assert.Single(ReportTemplate.Read("t.sbn-txt", text).Value.Render(Model).Findings).Sentence);

    [Fact]
    public void Bar_InAWebPage_IsDrawnWithItsWordsBesideIt()
    {
        var html = Rendered("{{ bar part whole }}", "t.sbn-html");
        Assert.Contains("<rect width=\"48\" height=\"12\" fill=\"currentColor\"/></svg> 12.5 h of 31 h, 40%</span>", html);
    }

    [Fact]
    public void Table_InAWebPage_EncodesItsCells() => Assert.Equal(
        "<table><thead><tr><th scope=\"col\">Who</th><th scope=\"col\">Count</th><th scope=\"col\">Attended</th></tr></thead><tbody>"
        + "<tr><td>A | &lt;b&gt;</td><td class=\"n\">3</td><td class=\"n\">6.5 h</td></tr><tr><td>=1&#x2B;1, &quot;x&quot;</td><td class=\"n\">0</td><td></td></tr></tbody></table>",
        Rendered("{{ table rows 'who' 'count' 'hours.attended: Attended' }}", "t.sbn-html"));

    [Fact]
    public void Table_InMarkdown_KeepsItsCells() => Assert.Equal(
        "| Who | Count |\n|---|---|\n| A \\| &lt;b> | 3 |\n| =1+1, \"x\" | 0 |\n", Rendered("{{ table rows 'who' 'count' }}", "t.sbn-md"));

    [Fact]
    public void Table_InCsv_QuotesItsCellsAndRunsNone() => Assert.Equal(
        "Who,Count\r\nA | <b>,3\r\n\"'=1+1, \"\"x\"\"\",0\r\n", Rendered("{{ table rows 'who' 'count' }}", "t.sbn-csv"));

    [Fact]
    public void Value_InCsv_IsOneCellThatRunsNothing() =>
        Assert.Equal("\"A, Adams\",B <Brown>,'=C,", Rendered("{{ for name in names }}{{ name }},{{ end }}", "t.sbn-csv"));

    [Fact]
    public void Table_CellThatCannotBeWorkedOut_ShowsItsCodeAndTheRestIsThere()
    {
        var rendered = ReportTemplate.Read("t.sbn-md", "{{ table rows 'who' 'count.more' }}").Value.Render(Model);
        Assert.Equal("| Who | More |\n|---|---|\n| A \\| &lt;b> | [TPL045] |\n| =1+1, \"x\" | [TPL045] |\n", rendered.Value);
        Assert.Equal("TPL045", Assert.Single(rendered.Findings).Code);
    }

    [Fact]
    public void Cell_OfALoopThatCannotBeWorkedOut_ShowsItsCodeAndTheRestIsThere()
    {
        var rendered = ReportTemplate.Read("t.sbn-txt", "{{ for row in rows }}{{ row.who }}: {{ 6 / row.count | math.round }} {{ row.hours.attended - row.hours.attended }}; {{ end }}").Value.Render(Model);
        Assert.Equal("A | <b>: 2 0 h; =1+1, \"x\": [TPL045] [TPL045]; ", rendered.Value);
        Assert.Equal([(Severity.Warning, "(1,40)"), (Severity.Warning, "(1,73)")], rendered.Findings.Select(finding => (finding.Severity, finding.Path)));
    }

    [Fact]
    public void Sum_OfALoopThatCannotBeWorkedOut_StopsTheReportSinceItsTotalWouldBeWrong()
    {
        var rendered = ReportTemplate.Read("t.sbn-txt", "{{ total = 0; for row in rows; total = total + row.hours.attended; end; total }}").Value.Render(Model);
        Assert.False(rendered.IsUsable);
    }

    [Fact]
    public void Check_ThatFails_MarksTheOutputAndBecomesAFinding()
    {
        var rendered = ReportTemplate.Read("t.sbn-html", "<p>{{ check (part > whole) 'more <attended> than planned' }}</p>").Value.Render(Model);
        Assert.Equal("<p><strong class=\"check\" role=\"alert\">TPL046: more &lt;attended&gt; than planned</strong></p>", rendered.Value);
        Assert.Equal("t.sbn-html(1,7): warning TPL046: a check of the template failed: more <attended> than planned; look at the figures before the report is sent.", Assert.Single(rendered.Findings).ToString());
    }

    [Fact]
    public void Raw_JoinedToAText_IsMadeHarmlessAgain() => Assert.Equal("<br>&lt;br&gt;!", Rendered("{{ raw '<br>' }}{{ (raw '<br>') + '!' }}", "t.sbn-html"));

    private static TemplateModel Row(string who, int count, Hours? attended) =>
        new TemplateModel().With("who", who).With("count", count).With("hours", new TemplateModel().With("attended", attended));

    private static string Rendered(string text, string name) => ReportTemplate.Read(name, text).Value.Render(Model).Value;
}
