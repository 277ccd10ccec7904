using System.Text;
using Ecf.Domain.Calendars;
using Ecf.Domain.Programmes;
using Ecf.Domain.Scheduling;

namespace Ecf.Domain.Tests;

/// <summary>The fixed data that tests share.</summary>
internal static class Some
{
    internal static readonly TrainingStart Autumn2025 = new(new(2025), TermName.Autumn);

    internal static readonly TrainingStart Autumn2024 = new(new(2024), TermName.Autumn);

    internal static Programme MentorProgramme => ShippedProgrammes.Get("redhill-mentor-as-printed");

    internal static Programme EctAsPrinted => ShippedProgrammes.Get("redhill-ect-as-printed");

    internal static Programme EctReconstructed => ShippedProgrammes.Get("redhill-ect-reconstructed");

    internal static TermCalendar Nottingham => ShippedCalendars.Get("nottingham-city");

    internal static TermCalendar Staffordshire => ShippedCalendars.Get("staffordshire-secondary");

    internal static Schedule MentorInStaffordshire => Scheduler.Place(MentorProgramme, Staffordshire, Autumn2024);

    /// <summary>A calendar with one school week in its only term.</summary>
    internal static TermCalendar OneWeek => TermCalendar.Read(
        Utf8("""
            { "id": "one-week", "name": "One week", "area": "Nowhere",
              "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" },
              "years": [ { "year": "2025/26", "terms": [ { "name": "autumn", "first": "2025-09-01", "last": "2025-09-05" } ] } ] }
            """),
        "one-week.json").Value;

    /// <summary>Seven counted sessions in one term.</summary>
    internal static Programme CrowdedProgramme => Programme.Read(
        Utf8("""
            { "id": "crowded", "name": "Crowded", "audience": "mentor", "cohorts": { "from": 2025, "to": 2025 },
              "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" },
              "strands": [ { "id": "webinars", "name": "Webinars", "delivery": "online" }, { "id": "peer", "name": "Peer", "delivery": "unspecified" } ],
              "sessions": [ { "strand": "webinars", "in": "Y1T1", "count": 4, "minutes": 60 }, { "strand": "peer", "in": "Y1T1", "count": 3, "minutes": 60 } ] }
            """),
        "crowded.json").Value;

    /// <summary>The weeks of a year with at least one school day in the Staffordshire calendar.</summary>
    internal static int SchoolWeeks(int startYear) => Staffordshire.Terms.Where(term => term.Year.StartYear == startYear)
        .SelectMany(Staffordshire.SchoolDays).Select(day => day.PlusDays(1 - (int)day.DayOfWeek)).Distinct().Count();

    internal static Stream Utf8(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
