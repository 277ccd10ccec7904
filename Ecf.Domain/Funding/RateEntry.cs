using Ecf.Domain.Reading;

namespace Ecf.Domain.Funding;

/// <summary>One entry of a file of rates while it is read. What it holds for is known even where its amount is wrong.</summary>
internal sealed class RateEntry
{
    /// <summary>Far above any grant for one person, far below what money can hold.</summary>
    internal const int MostPounds = 100_000;

    private readonly FundingComponent? component;
    private readonly FundingArea? area;
    private readonly (int From, int To)? cohorts;

    private RateEntry(JsonPlace place)
    {
        place.Knows("component", "area", "cohorts", "amount", "basis", "unit", "hours", "evidence", "source", "confirmedBy", "contested", "note");
        Place = place;
        component = place.Required("component", "\"mentor-support\"")?.Word(FundingWords.Components);
        area = place.Required("area", "\"england-excluding-london\"")?.Word(FundingWords.Areas);
        cohorts = place.Required("cohorts", "{ \"from\": 2021, \"to\": 2024 }") is { } run && run.IsObject() ? YearRun.Read(run) : null;
        Rate = Whole(Amount(place.Required("amount", "900.00")), Basis(), place.Required("unit", "\"20 hours across year 2\"")?.Text(), place.Required("source", FundingFindings.SourceExample)?.Source());
    }

    internal JsonPlace Place { get; }

    /// <summary>The rate, or <c>null</c> where a part of it is missing or wrong.</summary>
    internal FundingRate? Rate { get; }

    internal static RateEntry Read(JsonPlace place) => new(place);

    /// <summary>An amount in pounds; <c>null</c> after a finding where it is none.</summary>
    internal static Money? Amount(JsonPlace? place)
    {
        if (place?.Number() is not { } pounds)
        {
            return null;
        }

        if (FundingFindings.AmountProblem(pounds, MostPounds) is not { } problem)
        {
            return Money.FromPounds(pounds);
        }

        place.Error(problem.Code, problem.Sentence);
        return null;
    }

    /// <summary>Whether both entries hold for the same component, area and at least one cohort.</summary>
    internal bool Overlaps(RateEntry other) =>
        component is not null && component == other.component && area is not null && area == other.area
        && cohorts is { } mine && other.cohorts is { } theirs && mine.From <= theirs.To && theirs.From <= mine.To;

    internal void ReportOverlap(RateEntry earlier)
    {
        var first = Math.Max(cohorts!.Value.From, earlier.cohorts!.Value.From);
        Place.Error("ECF504", FundingFindings.Overlap(component!.Value, area!.Value, first, earlier.Place.Path));
    }

    private FundingRate? Whole(Money? amount, FundingBasis? basis, string? unit, Source? source)
    {
        var hours = Place.Optional("hours")?.WholeNumber(1, 200);
        var confirmedBy = Place.Optional("confirmedBy")?.Source();
        var note = Place.Optional("note")?.Text();
        var (start, engagement) = Evidence(amount, basis);
        var contested = Contested();
        return component is null || area is null || cohorts is null || amount is null || basis is null || unit is null || source is null ? null : new()
        {
            Component = component.Value,
            Area = area.Value,
            FromCohort = cohorts.Value.From,
            ToCohort = cohorts.Value.To,
            Amount = amount.Value,
            Basis = basis.Value,
            Unit = unit,
            Hours = hours,
            OnStart = start,
            OnEngagement = engagement,
            Source = source,
            ConfirmedBy = confirmedBy,
            Contested = contested,
            Note = note,
        };
    }

    private FundingBasis? Basis()
    {
        var given = Place.Required("basis", "\"per-ect\"");
        var counted = given?.Word(FundingWords.Bases);
        if (counted is not null && component is { } known && (known == FundingComponent.MentorBackfill) == (counted == FundingBasis.PerEct))
        {
            given!.Error("ECF507", FundingFindings.WrongBasis(known));
        }

        return counted;
    }

    private (Money Start, Money Engagement) Evidence(Money? amount, FundingBasis? basis)
    {
        var place = basis == FundingBasis.PerEvidencePoint ? Place.Required("evidence", "{ \"start\": 144.34, \"engagement\": 577.34 }") : Place.Optional("evidence");
        if (place is null || !place.IsObject())
        {
            return default;
        }

        place.Knows("start", "engagement");
        var (start, engagement) = (Amount(place.Required("start", "144.34")), Amount(place.Required("engagement", "577.34")));
        if (amount is { } whole && start + engagement is { } parts && parts != whole)
        {
            place.Error("ECF515", FundingFindings.EvidenceParts(start!.Value, engagement!.Value, whole));
        }

        return (start ?? default, engagement ?? default);
    }

    private ContestedAmount? Contested()
    {
        if (Place.Optional("contested") is not { } place || !place.IsObject())
        {
            return null;
        }

        place.Knows("amount", "instead", "of", "source");
        var (amount, instead) = (Amount(place.Required("amount", "856.93")), Amount(place.Required("instead", "868.57")));
        var of = place.Required("of", "\"18 hours in a year\"")?.Text();
        var source = place.Required("source", FundingFindings.SourceExample)?.Source();
        return amount is null || instead is null || of is null || source is null ? null : new(amount.Value, instead.Value, of, source);
    }
}
