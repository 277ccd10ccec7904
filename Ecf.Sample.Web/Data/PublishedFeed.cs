namespace Ecf.Sample.Web.Data;

/// <summary>An iCalendar file as it was last sent: what the next one must number its changes by.</summary>
/// <param name="Feed">Whose it is, as the end of its address without the ending: "cohorts/2024".</param>
/// <param name="Revision">How many times it has changed, from 1; a writer that read another one has come too late.</param>
/// <param name="Ics">The whole file.</param>
internal sealed record PublishedFeed(string Feed, int Revision, string Ics);
