using Ecf.Domain.Reading;

namespace Ecf.Domain.Attendance;

/// <summary>Turns a file of funded hours into <see cref="FundedHoursList"/>.</summary>
internal static class FundedHoursReading
{
    // The longest training that anybody funds, many times over.
    private const int MostMinutes = 100_000;

    internal static FundedHoursList? List(JsonPlace root)
    {
        root.Knows("hours");
        var places = root.Required("hours", "[ … ]")?.Items().Where(item => item.IsObject()).ToList() ?? [];
        var entries = places.Select(place => (Place: place, Entry: Entry(place))).ToList();
        var read = entries.Where(pair => pair.Entry is not null).Select(pair => (pair.Place, Entry: pair.Entry!)).ToList();
        for (var later = 1; later < read.Count; later++)
        {
            ReportOverlap(read[later], read.Take(later));
        }

        return new(read.Select(pair => pair.Entry));
    }

    private static FundedHours? Entry(JsonPlace place)
    {
        place.Knows("cohorts", "year1Minutes", "year2Minutes", "source", "note");
        var cohorts = place.Required("cohorts", "{ \"from\": 2021, \"to\": 2024 }") is { } run && run.IsObject() ? Cohorts(run) : null;
        var year1 = place.Required("year1Minutes", "1080")?.WholeNumber(0, MostMinutes);
        var year2 = place.Required("year2Minutes", "1080")?.WholeNumber(0, MostMinutes);
        var source = place.Required("source", "{ \"title\": \"…\", \"address\": \"…\", \"retrieved\": \"2026-11-23\" }")?.Source();
        place.Optional("note")?.Text();
        return cohorts is null || year1 is null || year2 is null || source is null
            ? null
            : new(cohorts.Value.From, cohorts.Value.To, Hours.FromMinutes(year1.Value), Hours.FromMinutes(year2.Value), source);
    }

    private static (int From, int? To)? Cohorts(JsonPlace run)
    {
        run.Knows("from", "to");
        var from = run.Required("from", "2021")?.WholeNumber(2000, 2100);
        var to = run.Optional("to")?.WholeNumber(2000, 2100);
        if (from is null || (to is null && run.Has("to")))
        {
            return null;
        }

        if (to < from)
        {
            run.Error("ECF421", AttendanceFindings.CohortsBackwards(from.Value, to.Value));
            return null;
        }

        return (from.Value, to);
    }

    private static void ReportOverlap((JsonPlace Place, FundedHours Entry) later, IEnumerable<(JsonPlace Place, FundedHours Entry)> earlier)
    {
        var clash = earlier.FirstOrDefault(other => other.Entry.AppliesTo(later.Entry.FromCohort) || later.Entry.AppliesTo(other.Entry.FromCohort));
        if (clash.Place is not null)
        {
            later.Place.Error("ECF420", AttendanceFindings.CohortTwice(Math.Max(later.Entry.FromCohort, clash.Entry.FromCohort), clash.Place.Path));
        }
    }
}
