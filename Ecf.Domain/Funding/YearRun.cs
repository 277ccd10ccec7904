using Ecf.Domain.Reading;

namespace Ecf.Domain.Funding;

/// <summary>Reads { "from": 2021, "to": 2024 }.</summary>
internal static class YearRun
{
    private const int First = 2021;
    private const int Last = 2099;

    internal static (int From, int To)? Read(JsonPlace place) => Ordered(place, place.Required("to", "2024")?.WholeNumber(First, Last));

    /// <summary>The same with the end left open: to 2099.</summary>
    internal static (int From, int To)? ReadOpen(JsonPlace place) => Ordered(place, place.Optional("to") is { } to ? to.WholeNumber(First, Last) : Last);

    private static (int From, int To)? Ordered(JsonPlace place, int? to)
    {
        place.Knows("from", "to");
        var from = place.Required("from", "2021")?.WholeNumber(First, Last);
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
}
