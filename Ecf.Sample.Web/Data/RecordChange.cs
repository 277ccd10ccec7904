namespace Ecf.Sample.Web.Data;

/// <summary>One writing of records: what was reckoned from the records before it may not hold after.</summary>
/// <param name="Number">Later writings have higher numbers, also those after a copy was put back.</param>
/// <param name="People">The numbers of those whose marks it wrote, with spaces between; <c>null</c> where it wrote anything else.</param>
internal sealed record RecordChange(long Number, string? People);
