namespace Ecf.Sample.Web.Jobs;

/// <summary>What came of a job's work.</summary>
/// <param name="State">Done or failed.</param>
/// <param name="Says">In a sentence.</param>
/// <param name="FileName">The name under which its file is saved; <c>null</c> where it made none.</param>
internal sealed record JobResult(JobState State, string Says, string? FileName = null)
{
    internal static JobResult Done(string says, string? fileName = null) => new(JobState.Done, says, fileName);

    internal static JobResult Failed(string says) => new(JobState.Failed, says);
}
