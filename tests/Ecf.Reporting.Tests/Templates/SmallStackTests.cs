using Ecf.Reporting.Templates;

namespace Ecf.Reporting.Tests.Templates;

/// <summary>Templates are made on whatever thread asks for them: flat ones there, deep ones on a thread that has room for them.</summary>
public sealed class SmallStackTests
{
    private const int Bytes = 256 * 1024;

    public static TheoryData<string, string> Templates => new()
    {
        { "{{ for i in 1..3 }}{{ if i > 1 }}{{ i | string.append \";\" }}{{ end }}{{ end }}", "2;3;" },
        { $"{{{{ {new string('(', 40)}1{new string(')', 40)} }}}}", "1" },
        { $"{string.Concat(Enumerable.Repeat("{{ if true }}", 40))}x{string.Concat(Enumerable.Repeat("{{ end }}", 40))}", "x" },
        { "{{ func f(x); if x > 0; ret f(x - 1); end; ret x; end }}{{ f 18 }}", "0" },
        { "{{ a.a.a.a.a.a.a.a.a.a }}", "end" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void Render_OnASmallStack_IsMade(string source, string made)
    {
        var text = "";
        var template = ReportTemplate.Read("t.sbn-txt", source).Value;
        var model = Enumerable.Range(0, 9).Aggregate(new TemplateModel().With("a", "end"), (inner, _) => new TemplateModel().With("a", inner));
        var thread = new Thread(() => text = template.Render(model).Value, Bytes);
        thread.Start();
        thread.Join();

        Assert.Equal(made, text);
    }

    [Fact]
    public void Render_AGroupThatGoesDeepPrintedOnASmallStack_IsMadeOrAFinding()
    {
        var template = ReportTemplate.Read("t.sbn-txt", "{{ a }}").Value;
        var model = Enumerable.Range(0, 200).Aggregate(new TemplateModel().With("a", "end"), (inner, _) => new TemplateModel().With("a", inner));
        var isUsable = true;
        var thread = new Thread(() => isUsable = template.Render(model).IsUsable, Bytes);
        thread.Start();
        thread.Join();

        Assert.False(isUsable);
    }
}
