using BenchmarkDotNet.Attributes;
using Ecf.Reporting.Cohorts;
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
    private object objects = null!;
    private TemplateModel model = null!;

    [GlobalSetup]
    public void Prepare()
    {
        facts = SomeTemplates.Facts;
        ours = ReportTemplate.Read("hours.sbn-html", Head + Body).Value;
        bare = Template.Parse(Body);
        data = Copied();
        objects = new { Cohort = new { People = People().Select(PersonOf).ToList() } };
        model = ReportModel.For(TemplateAudience.Cohort, facts).First().Model;
        if (new[] { Bare(), BareOverObjects(), Ours(), OursOverItsModel() }.Select(page => page.ReplaceLineEndings()).Distinct().Count() > 1)
        {
            throw new InvalidOperationException("They do not make the same page.");
        }
    }

    /// <summary>The engine with a new context over data that was copied before.</summary>
    [Benchmark(Baseline = true)]
    public string Bare() => RenderBare(data);

    /// <summary>The same, with the copying of the data that each render needs, so that it cannot change what others read.</summary>
    [Benchmark]
    public string BareWithItsData() => RenderBare(Copied());

    /// <summary>The engine as its own pages show it: over objects, whose properties it finds.</summary>
    [Benchmark]
    public string BareOverObjects() => bare.Render(objects);

    /// <summary>Ours over a model that was made before, as the engine's data was.</summary>
    [Benchmark]
    public string OursOverItsModel() => ours.Render(model).Value;

    /// <summary>Ours with the making of its model.</summary>
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
        var people = People().Select(member =>
        {
            var line = member.Ledger.Total;
            return new ScriptObject
            {
                ["name"] = member.Name, ["trn"] = member.Id, ["role"] = RoleOf(member), ["school"] = member.School, ["status"] = member.Status,
                ["hours"] = new ScriptObject { ["due"] = new Figure(line.Due), ["attended"] = new Figure(line.Attended), ["unrecorded"] = new Figure(line.Unrecorded), ["shortfall"] = new Figure(line.Shortfall) },
            };
        });
        return new ScriptObject { ["cohort"] = new ScriptObject { ["people"] = new ScriptArray(people) } };
    }

    private IEnumerable<CohortMember> People() => facts.Cohort.Members.OrderBy(member => member.Role).ThenBy(member => member.Name, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("en-GB"), ignoreCase: true));

    private static object PersonOf(CohortMember member)
    {
        var line = member.Ledger.Total;
        return new
        {
            member.Name, Trn = member.Id, Role = RoleOf(member), member.School, member.Status,
            Hours = new { Due = new Figure(line.Due), Attended = new Figure(line.Attended), Unrecorded = new Figure(line.Unrecorded), Shortfall = new Figure(line.Shortfall) },
        };
    }

    private static string RoleOf(CohortMember member) => member.Role == Ecf.Domain.Programmes.Audience.Mentor ? "Mentor" : "ECT";
}
