namespace Ecf.Domain.Funding;

/// <summary>What a second source prints instead of a rate, kept beside it.</summary>
/// <param name="Amount">The amount printed, in pounds.</param>
/// <param name="Instead">What the rate gives for the same thing, such as half of it; they differ.</param>
/// <param name="Of">What the amount is for, in the source's words: "18 hours in a year".</param>
/// <param name="Source">Where it is printed.</param>
public sealed record ContestedAmount(Money Amount, Money Instead, string Of, Source Source);
