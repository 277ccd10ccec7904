using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Declarations;

/// <summary>Reads one set of a file of schedules.</summary>
internal static class ScheduleSetReading
{
    /// <summary>The set, or <c>null</c> where a part of it is missing or wrong.</summary>
    internal static ScheduleSet? Read(JsonPlace place)
    {
        place.Knows(
            "id", "cohort", "use", "inForce", "validation", "partial", "source", "confirmedBy", "paymentSource", "note", "paymentsFrozen", "outputFeeMonths", "statements", "schedules");
        var id = place.Required("id", "\"service-2026\"")?.Text();
        var cohort = place.Required("cohort", "2026")?.WholeNumber(2021, 2099);
        var use = place.Required("use", "\"service\"")?.Word(DeclarationWords.Uses);
        var inForce = place.Required("inForce", "true")?.YesOrNo();
        var check = place.Required("validation", "\"window\"")?.Word(DeclarationWords.Checks);
        var source = place.Required("source", DeclarationFindings.SourceExample)?.Source();
        var schedules = place.Required("schedules", "[ … ]") is { } list ? Schedules(list) : null;
        IReadOnlyList<Source?> confirmed = [.. place.Optional("confirmedBy")?.Items().Select(item => item.Source()) ?? []];
        var rest = (
            Partial: place.Optional("partial")?.YesOrNo() ?? false,
            Payment: place.Optional("paymentSource")?.Source(),
            Note: place.Optional("note")?.Text(),
            Frozen: place.Optional("paymentsFrozen")?.Date(),
            Months: Months(place.Optional("outputFeeMonths")),
            Statements: Statements(place.Optional("statements")));
        return id is null || cohort is null || use is null || inForce is null || check is null || source is null || schedules is null ? null : new()
        {
            Id = id,
            Cohort = cohort.Value,
            Use = use.Value,
            InForce = inForce.Value,
            Check = check.Value,
            Partial = rest.Partial,
            Source = source,
            ConfirmedBy = [.. confirmed.OfType<Source>()],
            PaymentSource = rest.Payment,
            Note = rest.Note,
            PaymentsFrozen = rest.Frozen,
            OutputFeeMonths = rest.Months,
            Statements = [.. rest.Statements.Select(statement => statement.Dates)],
            StatementPaths = [.. rest.Statements.Select(statement => statement.Path)],
            Schedules = schedules,
            Place = (place.File, place.Path),
        };
    }

    private static IReadOnlyList<int> Months(JsonPlace? place) => [.. place?.Items().Select(item => item.WholeNumber(1, 12)).OfType<int>().Order() ?? Enumerable.Empty<int>()];

    private static IReadOnlyList<(StatementDates Dates, string Path)> Statements(JsonPlace? place) =>
        [.. (place?.Items() ?? []).Where(item => item.IsObject()).Select(Statement).OfType<(StatementDates Dates, string Path)>().OrderBy(statement => statement.Dates.Month)];

    private static (StatementDates Dates, string Path)? Statement(JsonPlace place)
    {
        place.Knows("month", "deadline", "payment");
        var month = place.Required("month", "\"2024-01\"") is { } given ? Month(given) : null;
        var deadline = place.Required("deadline", "\"2023-12-31\"")?.Date();
        var payment = place.Required("payment", "\"2024-01-25\"")?.Date();
        return month is null || deadline is null || payment is null ? null : (new(month.Value, deadline.Value, payment.Value), place.Path);
    }

    private static YearMonth? Month(JsonPlace place)
    {
        if (place.Text() is not { } text)
        {
            return null;
        }

        if (NodaTime.Text.YearMonthPattern.Iso.Parse(text) is { Success: true } parsed)
        {
            return parsed.Value;
        }

        place.Error("ECF907", DeclarationFindings.NotAMonth(text));
        return null;
    }

    private static List<DeclarationSchedule> Schedules(JsonPlace list)
    {
        var schedules = new List<DeclarationSchedule>();
        foreach (var place in list.Items().Where(item => item.IsObject()))
        {
            place.Knows("schedule", "milestones");
            var id = place.Required("schedule", "\"ecf-standard-september\"") is { } name ? Id(name) : null;
            var milestones = place.Required("milestones", "[ … ]")?.Items().Where(item => item.IsObject()).SelectMany(item => MilestoneReading.Read(item, id)).ToList() ?? [];
            MilestoneReading.ReportTwice(place, milestones);
            if (id is { } known && schedules.Exists(other => other.Id == known))
            {
                place.Error("ECF905", DeclarationFindings.ScheduleTwice(known));
            }
            else if (id is { } usable)
            {
                schedules.Add(new() { Id = usable, Milestones = milestones, Path = place.Path });
            }
        }

        return schedules;
    }

    private static ScheduleId? Id(JsonPlace place)
    {
        if (place.Text() is not { } text)
        {
            return null;
        }

        if (ScheduleId.TryParse(text, null, out var id))
        {
            return id;
        }

        place.Error("ECF901", ScheduleId.Problem(text));
        return null;
    }
}
