using System.Diagnostics;
using Ecf.Domain;
using Ecf.Reporting.Templates;
using NodaTime;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Ecf.Reporting.Tests.Templates;

/// <summary>What a template cannot do to the machine it runs on.</summary>
[Collection(nameof(TemplateLimitsTests))]
[CollectionDefinition(nameof(TemplateLimitsTests), DisableParallelization = true)]
public sealed class TemplateLimitsTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(6);

    public static TheoryData<string> DeepSources => new(
        "{{ " + new string('(', 20_000) + "1" + new string(')', 20_000) + " }}",
        "{{ x = " + string.Join('+', Enumerable.Repeat("1", 50_000)) + " }}",
        "{{ x = " + new string('[', 20_000),
        "{{ " + new string('!', 100_000) + "true }}",
        string.Concat(Enumerable.Repeat("{{if true}}", 10_000)),
        "{{ x" + string.Concat(Enumerable.Repeat(".a", 50_000)) + " }}",
        "{{ 'a'" + string.Concat(Enumerable.Repeat("|string.upcase", 8_000)) + " }}");

    public static TheoryData<string, string> Bombs => new()
    {
        { "{{ x = 'a' }}{{ for i in 1..100 }}{{ x = x + x }}{{ end }}", "TPL043" },
        { "{{ 'a' * 1000000000 }}", "TPL043" },
        { "{{ 'a' | string.pad_left 1000000000 }}", "TPL043" },
        { "{{ x = [1] }}{{ for i in 1..100 }}{{ x = array.concat x x }}{{ end }}{{ x | array.size }}", "TPL041" },
        { "{{ array.insert_at [] 100000000 1 }}", "TPL041" },
        { "{{ 1 << 1000000000 }}", "TPL040" },
        { "{{ x = 10 }}{{ for i in 1..100 }}{{ x = x * x }}{{ end }}", "TPL040" },
        { "{{ 1 | math.format 'D999999999' }}", "TPL044" },
        { string.Concat(Enumerable.Range(0, 4_000).Select(i => $"{{{{x{i}='a'*120000}}}}")), "TPL043" },
        { string.Concat(Enumerable.Range(0, 3_000).Select(i => $"{{{{x{i}=(1..9999)|array.add 1}}}}")), "TPL043" },
        { "{{ (1..9000) | array.each @(do; ret (1..9000) | array.size; end) | array.size }}", "TPL043" },
        { "{{ a = 'x' * 120000; b = [" + string.Join(',', Enumerable.Repeat("a", 5_000)) + "] }}{{ b | array.each @string.upcase | array.sort | array.size }}", "TPL043" },
    };

    public static TheoryData<string> Loops => new(
        "{{ while true }}{{ end }}",
        "{{ for i in 1..1000000000 }}{{ end }}",
        "{{ for i in 1..5000 }}{{ for j in 1..5000 }}{{ end }}{{ end }}",
        string.Concat(Enumerable.Repeat("{{for i in 1..9999}}{{x=i*i}}{{end}}", 2_000)));

    [Fact]
    public void Render_EvalRecursionOnASmallStack_IsAnErrorAndTheProcessLives()
    {
        Finding? finding = null;
        var thread = new Thread(() => finding = Failure("{{ run = object['eval'] }}{{ x = \"run x\" }}{{ run x }}"), 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal("TPL040", finding!.Code);
    }

    [Fact]
    public void Render_EndlessRecursion_IsAnError() => Assert.Contains("recursive depth limit", Failure("{{ func f(x); ret f(x); end }}{{ f 1 }}").Sentence, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(DeepSources))]
    public void Read_DeepNestingAndLongChains_IsAParseErrorAtOnce(string source)
    {
        var clock = Stopwatch.StartNew();
        var read = ReportTemplate.Read("t.sbn-html", source);

        Assert.All(read.Findings, finding => Assert.Equal("TPL003", finding.Code));
        Assert.False(read.IsUsable);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Read_SourceAtTheLimit_IsRead() =>
        Assert.True(ReportTemplate.Read("t.sbn-md", new string('x', ReportTemplate.MostBytes)).IsUsable);

    [Fact]
    public void Read_SourceOverTheLimitInBytes_IsRefused() =>
        Assert.Equal("TPL002", Assert.Single(ReportTemplate.Read("t.sbn-md", new string('£', (ReportTemplate.MostBytes / 2) + 1)).Findings).Code);

    [Fact]
    public void Render_CatastrophicRegex_StopsWithinHalfASecond()
    {
        Failure("{{ 'warm' | regex.match 'up' }}{{ nothing }}");
        var clock = Stopwatch.StartNew();

        Assert.Equal("TPL041", Failure("{{ for i in 1..100 }}{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}{{ end }}").Code);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(0.5));
    }

    [Theory]
    [MemberData(nameof(Loops))]
    public void Render_LoopWithoutEnd_TakesTooLong(string text)
    {
        var clock = Stopwatch.StartNew();

        Assert.Equal("TPL041", Failure(text).Code);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Longest);
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Render_Bomb_IsAnErrorWithin256Megabytes(string text, string code)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);

        Assert.Equal(code, FailureInGoodTime(text).Code);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 256L * 1024 * 1024);
    }

    [Fact]
    public void Render_OutputOverTheCap_IsAnErrorAndNoText()
    {
        var rendered = ReportTemplate.Read("t.sbn-md", "{{ x = 'x' * 100000 }}{{ for i in 1..1000 }}{{ x }}{{ end }}").Value.Render(new TemplateModel());

        Assert.Null(rendered.ValueOrNull);
        Assert.Equal("TPL042", Assert.Single(rendered.Findings).Code);
    }

    [Fact]
    public void Render_ThousandTeachersOfThirtySessions_IsWhole()
    {
        var sessions = Enumerable.Range(0, 30).Select(i => new TemplateModel().With("title", $"Session {i}").With("on", new LocalDate(2026, 9, 1).PlusDays(i)).With("length", Hours.Of(1, 30))).ToList();
        var model = new TemplateModel().With("ects", Enumerable.Range(0, 1_000).Select(i => new TemplateModel().With("name", $"ECT {i}").With("sessions", sessions)));
        const string Text = "{{ for e in ects }}<h2>{{ e.name }}</h2>{{ for s in e.sessions }}<p>{{ s.title }} {{ date s.on }} {{ hours s.length }}</p>{{ end }}{{ end }}";

        var rendered = ReportTemplate.Read("t.sbn-html", Text).Value.Render(model);

        Assert.Empty(rendered.Findings);
        Assert.Equal(30_000, rendered.Value.Split("<p>").Length - 1);
    }

    [Fact]
    public void Explain_ExceptionOfTheHost_KeepsItsWordsFromTheAuthor()
    {
        var failure = new ScriptRuntimeException(new SourceSpan("t", new TextPosition(0, 2, 4), default), "secret path", new IOException("secret path"));

        Assert.Equal("t.sbn-md(3,5): error TPL044: this cannot be worked out from the values given to it; check that each function gets the kind of value it takes, in the right order.", RenderFailure.Explain("t.sbn-md", failure, RenderLimits.Usual).ToString());
    }

    private static Finding Failure(string text) => Assert.Single(ReportTemplate.Read("t.sbn-html", text).Value.Render(new TemplateModel()).Findings);

    // A busy machine may be slow, so that what must be stopped by its memory is given time enough to reach that limit.
    private static Finding FailureInGoodTime(string text) =>
        Assert.Single(ReportTemplate.Read("t.sbn-html", text).Value.Render(new TemplateModel(), new RenderLimits(TimeSpan.FromMinutes(2))).Findings, finding => finding.Severity == Severity.Error);
}
