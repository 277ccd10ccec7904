using System.Globalization;
using Ecf.Domain.Reading;
using NodaTime;

namespace Ecf.Domain.Funding;

/// <summary>One rule of payment while it is read.</summary>
internal static class PaymentEntry
{
    internal static IReadOnlyList<PaymentRule> ReadAll(JsonPlace? list)
    {
        var read = new List<(JsonPlace Place, PaymentRule Rule)>();
        foreach (var place in list?.Items().Where(item => item.IsObject()) ?? [])
        {
            if (Read(place) is not { } rule)
            {
                continue;
            }

            var earlier = read.Find(other => PaymentRules.AreRivals(other.Rule, rule) && other.Rule.FromYear <= (rule.ToYear ?? int.MaxValue) && rule.FromYear <= (other.Rule.ToYear ?? int.MaxValue));
            if (earlier.Place is not null)
            {
                place.Error("ECF512", FundingFindings.PaymentOverlap(rule, earlier.Place.Path));
            }

            read.Add((place, rule));
        }

        return [.. read.Select(entry => entry.Rule)];
    }

    private static PaymentRule? Read(JsonPlace place)
    {
        place.Knows("component", "academicYears", "earned", "maintained", "academies", "source", "note");
        var component = place.Required("component", "\"mentor-support\"")?.Word(FundingWords.Components);
        var years = place.Required("academicYears", "{ \"from\": 2023 }") is { } run && run.IsObject() ? YearRun.ReadOpen(run) : null;
        var earned = Earned(place.Required("earned", "\"year-2\""), component);
        var maintained = Window(place.Required("maintained", "{ \"from\": \"11-01\", \"to\": \"11-30\" }"));
        var academies = Window(place.Required("academies", "{ \"from\": \"11-01\", \"to\": \"11-30\" }"));
        var source = place.Required("source", FundingFindings.SourceExample)?.Source();
        return component is null || years is null || earned is null || maintained is null || academies is null || source is null ? null : new()
        {
            Component = component.Value,
            FromYear = years.Value.From,
            ToYear = place.Optional("academicYears")!.Has("to") ? years.Value.To : null,
            Earned = earned.Value,
            MaintainedFrom = maintained.Value.From,
            MaintainedTo = maintained.Value.To,
            AcademiesFrom = academies.Value.From,
            AcademiesTo = academies.Value.To,
            Source = source,
            Note = place.Optional("note")?.Text(),
        };
    }

    private static Earning? Earned(JsonPlace? place, FundingComponent? component)
    {
        var earned = place?.Word(FundingWords.Earnings);
        if (earned is not null && component is { } known && (known == FundingComponent.MentorBackfill) == (earned == Earning.Year2))
        {
            place!.Error("ECF508", FundingFindings.WrongEarning(known));
        }

        return earned;
    }

    private static (AnnualDate From, AnnualDate To)? Window(JsonPlace? place)
    {
        if (place is null || !place.IsObject())
        {
            return null;
        }

        place.Knows("from", "to");
        var (from, to) = (Day(place.Required("from", "\"11-01\"")), Day(place.Required("to", "\"11-30\"")));
        if (from is null || to is null || from <= to)
        {
            return from is null || to is null ? null : (from.Value, to.Value);
        }

        place.Error("ECF513", FundingFindings.WindowBackwards);
        return null;
    }

    private static AnnualDate? Day(JsonPlace? place)
    {
        if (place?.Text() is not { } text)
        {
            return null;
        }

        if (text.Length == 5 && text[2] == '-' && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(text.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(2023, month))
        {
            return new(month, day);
        }

        place.Error("ECF514", FundingFindings.NotAnAnnualDay(text));
        return null;
    }
}
