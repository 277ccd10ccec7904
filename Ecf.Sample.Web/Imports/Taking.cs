using Ecf.Reporting.Imports;

namespace Ecf.Sample.Web.Imports;

/// <summary>What came of taking a file.</summary>
/// <param name="Plan">The plan as it was at that moment.</param>
/// <param name="Result">What was done.</param>
internal sealed record Taking(ImportPlan Plan, TakingResult Result);
