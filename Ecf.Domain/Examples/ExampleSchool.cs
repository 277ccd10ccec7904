using Ecf.Domain.Funding;

namespace Ecf.Domain.Examples;

/// <summary>A made-up school.</summary>
/// <param name="Urn">Six digits that no school has: those shipped here begin with 99.</param>
/// <param name="Name">The school's name, as long or odd as real ones are.</param>
public sealed record ExampleSchool(string Urn, string Name)
{
    /// <summary>The area that decides its funding rates. Default England excluding London.</summary>
    public FundingArea Area { get; init; } = FundingArea.EnglandExcludingLondon;

    /// <summary>A school with a plain name.</summary>
    public static ExampleSchool TrentVale { get; } = new("990001", "Trent Vale Academy");

    /// <summary>A school with a long name and a typographic apostrophe.</summary>
    public static ExampleSchool StWilfrids { get; } = new("990002", "St Wilfrid’s Catholic Primary School and Nursery");

    /// <summary>Another school with a plain name.</summary>
    public static ExampleSchool HallamFields { get; } = new("990003", "Hallam Fields School");

    /// <summary>A school whose name holds markup, an ampersand, a separator and the beginning of a formula.</summary>
    public static ExampleSchool Markup { get; } = new("990004", "<i>Ysgol</i> Llanfair & Sons | =1+1");
}
