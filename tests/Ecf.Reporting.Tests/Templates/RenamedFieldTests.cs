using Ecf.Domain;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Fields;

namespace Ecf.Reporting.Tests.Templates;

/// <summary>A template written for model 1 goes on when a field has another name in model 2.</summary>
public sealed class RenamedFieldTests
{
    // Model 2: "attended_hours" became "attended", in the group that became "hours".
    private static readonly FieldsOf<Hours[]> HoursOfModel2 = new(
        new("attended", FieldKind.Hours, "The hours attended", hours => hours[0]) { Since = 2, FormerNames = [new("attended_hours", 1)] },
        new("due", FieldKind.Hours, "The hours due", hours => hours[1]));

    private static readonly FieldsOf<Hours[]> Model2 = new(
        FieldOf<Hours[]>.Group("hours_now", "The hours", HoursOfModel2, hours => hours),
        new("person_name", FieldKind.Text, "The name", _ => "Ada Abara") { Since = 2, FormerNames = [new("name", 1)] });

    private const string WrittenForModel1 = """
        ---
        title: Hours
        kind: markdown
        for: person
        model: 1
        author: A hub
        ---
        {{ name }}: {{ hours_now.attended_hours }} of {{ hours_now.due }}
        """;

    private static readonly ReadResult<ReportTemplate> Read =
        ReportTemplate.Read(("letter.sbn-md", WrittenForModel1), new TemplateFolder([]), _ => Model2.Definition, needsHead: true);

    [Fact]
    public void Read_OldNames_WarnsWithTheNewNamesAndTheirPlaces() => Assert.Equal(
        [
            "letter.sbn-md(8,4): warning TPL023: \"name\" is called \"person_name\" since model 2 and goes on for now; write the new name.",
            "letter.sbn-md(8,26): warning TPL023: \"hours_now.attended_hours\" is called \"hours_now.attended\" since model 2 and goes on for now; write the new name.",
        ],
        Read.Findings.Select(finding => finding.ToString()));

    [Fact]
    public void Render_OldNames_SaysTheSameAsBefore() =>
        Assert.Equal("Ada Abara: 6.5 h of 31 h", Read.Value.Render(Model2.Of([Hours.Of(6, 30), Hours.Of(31)])).Value);

    [Fact]
    public void Find_OldNameThatANewFieldHas_IsTheNewField() => Assert.Equal(
        "second",
        new FieldsOf<string>(new("a", FieldKind.Text, "A", _ => "first") { FormerNames = [new("b", 1)] }, new("b", FieldKind.Text, "B", _ => "second")).Find("b")!.Of("").Value.AsText);
}
