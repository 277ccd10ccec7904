using System.Text;
using Ecf.Reporting.Cohorts;
using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Dictionary;
using Ecf.Reporting.Templates.Fields;
using Ecf.Reporting.Templates.Samples;

namespace Ecf.Reporting.Tests.Templates;

public sealed class TemplateDictionaryTests
{
    public static TheoryData<TemplateAudience> Audiences => new(Enum.GetValues<TemplateAudience>());

    [Theory]
    [MemberData(nameof(Audiences))]
    public void Field_OfAnyAudience_SaysWhatItMeansAndGivesAnExample(TemplateAudience audience)
    {
        var lines = DictionaryLine.Of(audience);
        Assert.All(lines, line => Assert.True(line.Field.Meaning.Length > 3 && !line.Field.Meaning.EndsWith('.'), line.Path));
        Assert.All(lines, line => Assert.True(HasExample(line) || IsAGroup(line) || line.Path.StartsWith("tables.", StringComparison.Ordinal), line.Path));
        Assert.Equal(lines.Count, lines.Select(line => line.Path).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Audiences))]
    public void Figure_OfAField_IsAColumnOfTheReport(TemplateAudience audience)
    {
        var columns = SampleCohort.Typical.Report.Tables.SelectMany(table => table.Columns.Select(column => $"{table.Key}.{column.Key}")).ToHashSet();
        Assert.All(DictionaryLine.Of(audience).Where(line => line.Field.Figure.Length > 0), line => Assert.Contains(line.Field.Figure, columns));
    }

    /// <summary>Every value of every sample is of the kind that the dictionary says, so that what was checked before any data holds with data.</summary>
    [Theory]
    [MemberData(nameof(Audiences))]
    public void Value_OfAnySample_IsOfTheKindThatTheDictionarySays(TemplateAudience audience)
    {
        var wrong = SampleCohort.All.SelectMany(sample => ReportModel.For(audience, sample.Facts)).SelectMany(input => Wrong(ReportModel.Fields(audience), input.Model, ""));
        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void Figure_OfAPerson_IsTheSameAsInTheWorkbook()
    {
        var facts = SampleCohort.Typical;
        var rows = facts.Report.Table("hours").Rows.Select(row => string.Join(' ', row.Skip(4).Take(6).Select(cell => cell.Display())));
        var template = ReportTemplate.Read("t.sbn-txt", "{{ with person.hours }}{{ required }} {{ due }} {{ attended }} {{ unrecorded }} {{ shortfall }} {{ still_to_come }}{{ end }}").Value;

        Assert.Equal(rows, ReportModel.For(TemplateAudience.Person, facts).Select(input => template.Render(input.Model).Value));
    }

    [Fact]
    public void Markdown_OfAll_HasALineForEveryField() => Assert.Equal(
        Enum.GetValues<TemplateAudience>().Sum(audience => DictionaryLine.Of(audience).Count) + TemplateFunction.All.Count + 5,
        TemplateDictionary.Markdown().Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)));

    [Fact]
    public void Json_WrittenTwice_IsTheSame() => Assert.Equal(Json(), Json());

    [Fact]
    public void Function_OfTheList_IsOneThatTemplatesHave() =>
        Assert.All(TemplateFunction.All, function => Assert.True(TemplateFunctions.IsFunction(function.Name), function.Name));

    private static string Json()
    {
        using var json = new MemoryStream();
        TemplateDictionary.WriteJson(json);
        return Encoding.UTF8.GetString(json.ToArray());
    }

    [Fact]
    public void NamesOfFigures_StandInTheWorkbooksDictionary()
    {
        var dictionary = CohortWorkbook.Of(SampleCohort.Typical.Cohort, TemplateDictionary.NamesOfFigures(TemplateAudience.Cohort)).Table("dictionary");
        var names = dictionary.Rows.ToDictionary(row => row[2].AsText, row => row[3].IsBlank ? null : row[3].AsText);

        Assert.Equal("cohort.ects[].hours.due", names["hours.due"]);
        Assert.Equal("cohort.schools[].funding.in_all", names["funding-by-school.inAll"]);
        Assert.Null(names["data.due"]);
    }

    private static bool HasExample(DictionaryLine line) => line.Field.Example.Length > 0;

    private static bool IsAGroup(DictionaryLine line) => line.Field.Kind is FieldKind.Group or FieldKind.List or FieldKind.Texts;

    private static IEnumerable<string> Wrong(IReadOnlyList<TemplateField> fields, TemplateModel model, string before) => fields.SelectMany(field =>
        !model.Members.TryGet(field.Name, out var value) ? [$"{before}{field.Name} is missing"]
        : value.Part switch
        {
            null => value.Value.Kind is not { } kind || Fits(field.Kind, kind) ? [] : new[] { $"{before}{field.Name} is {kind}" },
            TemplateModel group => field.Kind == FieldKind.Group ? Wrong(field.Fields, group, $"{before}{field.Name}.") : [$"{before}{field.Name} is a group"],
            TemplateModel[] items => field.Kind == FieldKind.List ? items.Take(3).SelectMany(item => Wrong(field.Fields, item, $"{before}{field.Name}[].")) : [$"{before}{field.Name} is a list"],
            ReportValue[] => field.Kind == FieldKind.Texts ? [] : [$"{before}{field.Name} is texts"],
            var other => [$"{before}{field.Name} is {other}"],
        });

    private static bool Fits(FieldKind kind, ColumnKind value) => (kind, value) switch
    {
        (FieldKind.Text or FieldKind.Flag, ColumnKind.Text) or (FieldKind.Count or FieldKind.Percent, ColumnKind.Count) => true,
        _ => kind.ToString() == value.ToString(),
    };
}
