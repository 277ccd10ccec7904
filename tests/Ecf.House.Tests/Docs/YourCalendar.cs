using System.Text;
using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.House.Tests.Docs;

/// <summary>A calendar file of one term.</summary>
internal static class YourCalendar
{
    internal static void Run()
    {
        var json = """
            {
              "id": "our-area", "name": "Our area", "area": "Our area",
              "source": { "title": "Our council: term dates", "address": "council.example/term-dates", "retrieved": "2026-11-23" },
              "years": [
                { "year": "2026/27", "terms": [
                    { "name": "autumn", "first": "2026-09-02", "last": "2026-12-18", "halfTerm": { "first": "2026-10-26", "last": "2026-10-30" } } ],
                  "insetDays": [ { "date": "2026-09-02" } ] }
              ]
            }
            """;
        var read = TermCalendar.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "our-area.json");
        read.Findings.ToList().ForEach(Console.WriteLine);

        foreach (var day in new LocalDate[] { new(2026, 9, 2), new(2026, 9, 3), new(2026, 10, 26), new(2026, 12, 25), new(2027, 2, 1) })
        {
            var explained = read.Value.Explain(day);
            Console.WriteLine($"{day:uuuu-MM-dd} {explained.Kind}: {explained.Name}");
        }
    }
}
