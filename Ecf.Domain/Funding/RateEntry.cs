using Ecf.Domain.Reading;

namespace Ecf.Domain.Funding;

/// <summary>One entry of a file of rates while it is read. What it holds for is known even where its amount is wrong.</summary>
internal sealed class RateEntry
{
    /// <summary>Far above any grant for one person, far below what money can hold.</summary>
    internal const int MostPounds = 100_000;

    private readonly JsonPlace place;
    private readonly FundingComponent? component;
    private readonly FundingArea? area;
    private readonly (int From, int To)? cohorts;
    private readonly Money? amount;
    private readonly FundingBasis? basis;
    private readonly string? unit;
    private readonly Arrears? paid;
    private readonly Source? source;
    private readonly Source? confirmedBy;
    private readonly string? note;

    private RateEntry(JsonPlace place)
    {
        place.Knows("component", "area", "cohorts", "amount", "basis", "unit", "paid", "source", "confirmedBy", "note");
        this.place = place;
        component = place.Required("component", "\"mentor-support\"")?.Word(FundingWords.Components);
        area = place.Required("area", "\"england-excluding-london\"")?.Word(FundingWords.Areas);
        cohorts = place.Required("cohorts", "{ \"from\": 2021, \"to\": 2024 }") is { } run && run.IsObject() ? Cohorts(run) : null;
        amount = place.Required("amount", "900.00") is { } pounds ? Amount(pounds) : null;
        basis = Basis();
        unit = place.Required("unit", "\"20 hours across year 2\"")?.Text();
        paid = place.Required("paid", "{ \"after\": \"year-2\", \"month\": 11, … }") is { } when && when.IsObject() ? Paid(when) : null;
        source = place.Required("source", FundingFindings.SourceExample)?.Source();
        confirmedBy = place.Optional("confirmedBy")?.Source();
        note = place.Optional("note")?.Text();
    }

    /// <summary>The rate, or <c>null</c> where a part of it is missing or wrong.</summary>
    internal FundingRate? Rate => component is null || area is null || cohorts is null || amount is null || basis is null || unit is null || paid is null || source is null
        ? null
        : new()
        {
            Component = component.Value,
            Area = area.Value,
            FromCohort = cohorts.Value.From,
            ToCohort = cohorts.Value.To,
            Amount = amount.Value,
            Basis = basis.Value,
            Unit = unit,
            Paid = paid,
            Source = source,
            ConfirmedBy = confirmedBy,
            Note = note,
        };

    internal static RateEntry Read(JsonPlace place) => new(place);

    /// <summary>Whether both entries hold for the same component, area and at least one cohort.</summary>
    internal bool Overlaps(RateEntry other) =>
        component is not null && component == other.component && area is not null && area == other.area
        && cohorts is { } mine && other.cohorts is { } theirs && mine.From <= theirs.To && theirs.From <= mine.To;

    internal void ReportOverlap(RateEntry earlier)
    {
        var first = Math.Max(cohorts!.Value.From, earlier.cohorts!.Value.From);
        place.Error("ECF504", FundingFindings.Overlap(component!.Value, area!.Value, first, earlier.place.Path));
    }

    private static (int From, int To)? Cohorts(JsonPlace place)
    {
        place.Knows("from", "to");
        var from = place.Required("from", "2021")?.WholeNumber(2021, 2099);
        var to = place.Required("to", "2024")?.WholeNumber(2021, 2099);
        if (from is null || to is null)
        {
            return null;
        }

        if (from <= to)
        {
            return (from.Value, to.Value);
        }

        place.Error("ECF505", FundingFindings.FromAfterTo(from.Value, to.Value));
        return null;
    }

    private static Money? Amount(JsonPlace place)
    {
        if (place.Number() is not { } pounds)
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

    private FundingBasis? Basis()
    {
        var given = place.Required("basis", "\"per-ect\"");
        var counted = given?.Word(FundingWords.Bases);
        if (counted is not null && component is { } known && FundingRule.Of(known).Basis is var right && right != counted)
        {
            given!.Error("ECF507", FundingFindings.WrongBasis(known, right));
        }

        return counted;
    }

    private Arrears? Paid(JsonPlace given)
    {
        given.Knows("after", "month", "source");
        var afterPlace = given.Required("after", "\"year-2\"");
        var after = afterPlace?.Word(FundingWords.Afters);
        if (after == PaidAfter.EachYear && component is { } known && FundingRule.Of(known).Basis == FundingBasis.PerEct)
        {
            afterPlace!.Error("ECF508", FundingFindings.Year2Only(known));
        }

        var month = given.Required("month", "11")?.WholeNumber(1, 12);
        var found = given.Required("source", FundingFindings.SourceExample)?.Source();
        return after is null || month is null || found is null ? null : new(after.Value, month.Value, found);
    }
}
