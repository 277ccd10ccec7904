using Ecf.Domain;

namespace Ecf.Reporting.Imports;

/// <summary>How often one thing was found in a file.</summary>
/// <param name="Code">The code, such as "ECF765".</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Count">How often, listed one by one or not.</param>
public sealed record FindingCount(string Code, Severity Severity, int Count);
