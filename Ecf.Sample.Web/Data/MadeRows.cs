using NodaTime;

namespace Ecf.Sample.Web.Data;

/// <summary>Of what the rows were made of which questions are asked.</summary>
/// <param name="AsAt">The day they hold for.</param>
/// <param name="Number">The writing of records after which they were made.</param>
internal sealed record MadeRows(LocalDate AsAt, long Number);
