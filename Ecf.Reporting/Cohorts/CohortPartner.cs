namespace Ecf.Reporting.Cohorts;

/// <summary>An ECT's mentor, or a mentor's ECT.</summary>
/// <param name="Id">The teacher reference number as text, or the hub's own id.</param>
/// <param name="Name">The name as given.</param>
public sealed record CohortPartner(string Id, string Name);
