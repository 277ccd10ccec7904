namespace Ecf.Sample.Web.Jobs;

/// <summary>How far a job is: so many parts done, of so many; 0 of 0 while nobody knows.</summary>
internal sealed record JobParts(int Done, int All);
