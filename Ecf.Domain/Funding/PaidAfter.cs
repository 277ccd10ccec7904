namespace Ecf.Domain.Funding;

/// <summary>Which years of induction must be over before a rate is paid.</summary>
public enum PaidAfter
{
    /// <summary>All of it is paid after year 2.</summary>
    Year2,

    /// <summary>One half is paid after year 1 and the other after year 2.</summary>
    EachYear,
}
