using Ecf.Reporting.Templates;
using Ecf.Reporting.Templates.Samples;

namespace Ecf.House.Tests.Docs;

/// <summary>A template with a slip, mended and rendered for everybody of the awkward sample.</summary>
internal static class YourTemplate
{
    internal static void Run()
    {
        const string Head = "---\ntitle: Note\nkind: text\nfor: person\nmodel: 1\nauthor: Our hub\n---\n";
        var slip = ReportTemplate.Read("note.sbn-txt", Head + "{{ person.name }}: {{ person.hours.atended }}");
        slip.Findings.ToList().ForEach(Console.WriteLine);

        var note = ReportTemplate.Read("note.sbn-txt", Head + "{{ person.name }}: {{ hours person.hours.attended }} of {{ hours person.hours.due }}").Value;
        foreach (var one in ReportModel.For(TemplateAudience.Person, SampleCohort.Typical))
        {
            Console.WriteLine(note.Render(one.Model).Value);
        }
    }
}
