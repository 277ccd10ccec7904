namespace Ecf.Domain.Funding;

/// <summary>How much of a year those who earn an instalment took part in.</summary>
internal enum Stay
{
    /// <summary>One of them took part on the year's last day.</summary>
    ToTheEnd,

    /// <summary>One of them began the year, and none ended it.</summary>
    BrokenOff,

    /// <summary>All of them had left before the year.</summary>
    NeverBegun,
}
