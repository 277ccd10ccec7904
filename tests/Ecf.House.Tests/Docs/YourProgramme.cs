using System.Text;
using Ecf.Domain.Programmes;

namespace Ecf.House.Tests.Docs;

/// <summary>A programme file with mistakes, and an override of one that is shipped.</summary>
internal static class YourProgramme
{
    internal static void Run()
    {
        static Stream Text(string json) => new MemoryStream(Encoding.UTF8.GetBytes(json));

        var mistaken = Programme.Read(
            Text("""
                {
                  "id": "ours", "name": "Ours", "audience": "ect", "cohorts": { "from": 2025, "to": 2025 },
                  "source": { "title": "Our handbook", "address": "our-hub.example", "retrieved": "2026-11-23" },
                  "strands": [ { "id": "webinars", "name": "Webinar", "delivery": "online" } ],
                  "sessions": [ { "strand": "webinar", "in": "Y1T4", "minutes": 60 }, { "strand": "webinars", "in": "Y1T1", "minutes": -60 } ]
                }
                """),
            "ours.json");
        Console.WriteLine(mistaken.IsUsable ? "usable" : "not usable");
        mistaken.Findings.ToList().ForEach(Console.WriteLine);
    }
}
