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

    /// <summary>A calendar of two years, each with two weeks off in October.</summary>
    internal static readonly TermCalendar TwoWeekOctober = TermCalendar.Read(
        Utf8("""
            { "id": "two-week-october", "name": "Two-week October", "area": "Nowhere",
              "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" },
              "years": [
                { "year": "2024/25", "terms": [
                  { "name": "autumn", "first": "2024-09-02", "last": "2024-12-20", "halfTerm": { "first": "2024-10-21", "last": "2024-11-01" } },
                  { "name": "spring", "first": "2025-01-06", "last": "2025-04-04", "halfTerm": { "first": "2025-02-17", "last": "2025-02-21" } },
                  { "name": "summer", "first": "2025-04-22", "last": "2025-07-25", "halfTerm": { "first": "2025-05-26", "last": "2025-05-30" } } ] },
                { "year": "2025/26", "terms": [
                  { "name": "autumn", "first": "2025-09-01", "last": "2025-12-19", "halfTerm": { "first": "2025-10-20", "last": "2025-10-31" } },
                  { "name": "spring", "first": "2026-01-05", "last": "2026-03-27", "halfTerm": { "first": "2026-02-16", "last": "2026-02-20" } },
                  { "name": "summer", "first": "2026-04-13", "last": "2026-07-24", "halfTerm": { "first": "2026-05-25", "last": "2026-05-29" } } ] } ] }
            """),
        "two-week-october.json").Value;

    /// <summary>Seven counted sessions in one term.</summary>
    internal static Programme CrowdedProgramme => Programme.Read(
        Utf8("""
            { "id": "crowded", "name": "Crowded", "audience": "mentor", "cohorts": { "from": 2025, "to": 2025 },
              "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" },
              "strands": [ { "id": "webinars", "name": "Webinars", "delivery": "online" }, { "id": "peer", "name": "Peer", "delivery": "unspecified" } ],
              "sessions": [ { "strand": "webinars", "in": "Y1T1", "count": 4, "minutes": 60 }, { "strand": "peer", "in": "Y1T1", "count": 3, "minutes": 60 } ] }
            """),
        "crowded.json").Value;

    /// <summary>So many counted sessions over the whole programme.</summary>
    internal static Programme ProgrammeOf(int sessions) => Programme.Read(
        Utf8($$"""
            { "id": "many", "name": "Many", "audience": "mentor", "cohorts": { "from": 2024, "to": 2025 },
              "source": { "title": "Made up", "address": "none", "retrieved": "2026-11-23" },
              "strands": [ { "id": "webinars", "name": "Webinars", "delivery": "online" } ],
              "sessions": [ {{string.Join(", ", Enumerable.Range(0, sessions / 100).Select(index => $$"""{ "strand": "webinars", "in": "{{InductionTerm.All[index % 6]}}", "count": 100, "minutes": 1 }"""))}} ] }
            """),
        "many.json").Value;

    /// <summary>The weeks of a year with at least one school day in the Staffordshire calendar.</summary>
    internal static int SchoolWeeks(int startYear) => Staffordshire.Terms.Where(term => term.Year.StartYear == startYear)
        .SelectMany(Staffordshire.SchoolDays).Select(day => day.PlusDays(1 - (int)day.DayOfWeek)).Distinct().Count();

    internal static Stream Utf8(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));
}
