using BenchmarkDotNet.Attributes;
using Ecf.Reporting.Templates;
using Scriban;
using Scriban.Runtime;

namespace Ecf.Benchmarks;

/// <summary>The web page of 300 people's hours: ours, with its checks and limits, beside the bare engine over the same data.</summary>
[MemoryDiagnoser]
public class RenderReport
{
    private const string Body = """
        <table>
        <thead><tr><th>Name</th><th>TRN</th><th>Role</th><th>School</th><th>Due</th><th>Attended</th><th>Not recorded</th><th>Missed</th><th>Stands</th></tr></thead>
        <tbody>
        {{~ for one in cohort.people ~}}
        <tr><th scope="row">{{ one.name }}</th><td>{{ one.trn }}</td><td>{{ one.role }}</td><td>{{ one.school }}</td><td>{{ one.hours.due }}</td><td>{{ one.hours.attended }}</td><td>{{ one.hours.unrecorded }}</td><td>{{ if one.hours.shortfall > 0 }}{{ one.hours.shortfall }}{{ end }}</td><td>{{ one.status }}</td></tr>
        {{~ end ~}}
        </tbody>
        </table>
        """;

    private const string Head = "---\ntitle: Hours\nkind: html\nfor: cohort\nmodel: 1\nauthor: A hub\n---\n";

    private TemplateFacts facts = null!;
    private ReportTemplate ours = null!;
    private Template bare = null!;
    private ScriptObject data = null!;

    [GlobalSetup]
    public void Prepare()
    {
        facts = SomeTemplates.Facts;
        ours = ReportTemplate.Read("hours.sbn-html", Head + Body).Value;
        bare = Template.Parse(Body);
        data = Copied();
        if (Bare().ReplaceLineEndings() != Ours().ReplaceLineEndings())
        {
            throw new InvalidOperationException("The two do not make the same page.");
        }
    }

    /// <summary>The engine with a new context over data that was copied before.</summary>
    [Benchmark(Baseline = true)]
    public string Bare() => RenderBare(data);

    /// <summary>The same, with the copying of the data that each render needs, so that it cannot change what others read.</summary>
    [Benchmark]
    public string BareWithItsData() => RenderBare(Copied());

    [Benchmark]
    public string Ours() => ours.Render(ReportModel.For(TemplateAudience.Cohort, facts).First().Model).Value;

    /// <summary>Reading once: parsing, and every name checked against the model.</summary>
    [Benchmark]
    public ReportTemplate ReadOurs() => ReportTemplate.Read("hours.sbn-html", Head + Body).Value;

    private string RenderBare(ScriptObject from)
    {
        var context = new TemplateContext { LoopLimit = int.MaxValue, LimitToString = 0 };
        context.PushGlobal(from);
        return bare.Render(context);
    }

    private ScriptObject Copied()
    {
        var people = facts.Cohort.Members.OrderBy(member => member.Role).ThenBy(member => member.Name, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true)).Select(member =>
        {
            var line = member.Ledger.Total;
            return new ScriptObject
            {
                ["name"] = member.Name, ["trn"] = member.Id, ["role"] = member.Role == Ecf.Domain.Programmes.Audience.Mentor ? "Mentor" : "ECT", ["school"] = member.School, ["status"] = member.Status,
                ["hours"] = new ScriptObject { ["due"] = new Figure(line.Due), ["attended"] = new Figure(line.Attended), ["unrecorded"] = new Figure(line.Unrecorded), ["shortfall"] = new Figure(line.Shortfall) },
            };
        });
        return new ScriptObject { ["cohort"] = new ScriptObject { ["people"] = new ScriptArray(people) } };
    }
}
