namespace Ecf.Domain.Funding;

/// <summary>The part of England that a school's rates are set for. Found from the school's district by <see cref="FundingAreas.Of"/>.</summary>
public enum FundingArea
{
    /// <summary>Everywhere in England outside London and its fringe.</summary>
    EnglandExcludingLondon,

    /// <summary>The City and the eighteen boroughs of inner London pay.</summary>
    InnerLondon,

    /// <summary>The fourteen other London boroughs.</summary>
    OuterLondon,

    /// <summary>The districts around London that have fringe pay, such as Slough and all of Surrey.</summary>
    Fringe,
}
