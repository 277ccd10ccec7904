namespace Ecf.Domain.Funding;

/// <summary>What a line is about: its grant, and why it pays nothing where it does not.</summary>
/// <param name="Component">The grant.</param>
/// <param name="Rate">The rate that would hold, where it is known without a share.</param>
/// <param name="Cause">Why nothing is paid on the whole line; <c>null</c> where its shares decide.</param>
/// <param name="Cohort">The cohort whose rate is asked for: the mentor's for backfill.</param>
internal sealed record LineGrant(FundingComponent Component, FundingRate? Rate, LineCause? Cause, int Cohort);
