using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>One entry of a calendar that is not in the project's own form: what it is called, and from when to when.</summary>
/// <param name="Place">Where it stands in its file, such as "line 12"; findings name it.</param>
/// <param name="Label">What the file calls it, such as "October half-term" or "Spring term starts".</param>
/// <param name="First">Its first day.</param>
/// <param name="Last">Its last day, inclusive; the same as the first for a single day. A last day before the first becomes a finding.</param>
public sealed record DraftDays(string Place, string Label, LocalDate First, LocalDate Last);
