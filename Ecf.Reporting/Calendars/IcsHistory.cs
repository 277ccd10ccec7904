using System.Collections.Frozen;
using Ecf.Domain;

namespace Ecf.Reporting.Calendars;

/// <summary>What a published iCalendar file said, so that the next one can number its changes.</summary>
/// <remarks>RFC 5545, section 3.8.7.4: an event gets the next sequence number when it changes. A diary ignores an event with the number it already has.</remarks>
public sealed class IcsHistory
{
    private readonly FrozenDictionary<string, Entry> entries;

    private IcsHistory(IEnumerable<Entry> entries) =>
        this.entries = entries.GroupBy(entry => entry.Event.Uid, StringComparer.Ordinal).ToFrozenDictionary(same => same.Key, same => same.MaxBy(entry => entry.Sequence)!, StringComparer.Ordinal);

    /// <summary>One event as published.</summary>
    internal sealed record Entry(IcsEvent Event, int Sequence, bool Cancelled);

    internal IEnumerable<Entry> All => entries.Values;

    /// <summary>Reads a file that <see cref="IcsWriter"/> wrote.</summary>
    /// <param name="ics">The file; it stays open.</param>
    /// <param name="fileName">The name that findings are reported under.</param>
    /// <returns>What it said; an error where it is not an iCalendar file, or an event of it lacks its identity, its days or a known time zone, or ends before it starts.</returns>
    public static ReadResult<IcsHistory> Read(Stream ics, string fileName)
    {
        var (text, notices) = FileText.Read(ics, fileName);
        var outline = text is null ? null : IcsOutline.Of(fileName, text);
        List<Finding> findings = [.. notices, .. outline?.Findings ?? []];
        List<Entry> entries = [.. (outline?.Events ?? []).Select(block => EntryOf(block, fileName, findings)).OfType<Entry>()];
        return new(findings.Exists(finding => finding.Severity == Severity.Error) ? null : new IcsHistory(entries), findings);
    }

    /// <summary>The number to give an event now: 0 for a new one, the same where nothing about it changed, else the next.</summary>
    internal int SequenceOf(IcsEvent now) => !entries.TryGetValue(now.Uid, out var before) ? 0
        : before.Event == now && !before.Cancelled ? before.Sequence : before.Sequence + 1;

    private static Entry? EntryOf(IcsBlock block, string file, List<Finding> findings)
    {
        if (IcsEventReader.Parse(block, file, findings) is not { } parsed)
        {
            return null;
        }

        if (parsed is not { Uid: { Length: > 0 } uid, DtStart: { } start, DtEnd: { } end })
        {
            findings.Add(CalendarFileFindings.NotAnEvent(file, block.Line, "it lacks UID, DTSTART or DTEND"));
            return null;
        }

        // Zones before order: Ical.Net cannot compare times of a zone that it does not know.
        if (IcsEventReader.InLondon(start) is not { } from || IcsEventReader.InLondon(end) is not { } to)
        {
            findings.Add(CalendarFileFindings.NoZone(file, block.Line, start.TzId ?? end.TzId ?? ""));
            return null;
        }

        if (end <= start)
        {
            findings.Add(CalendarFileFindings.NotAnEvent(file, block.Line, "it ends no later than it starts"));
            return null;
        }

        var known = new IcsEvent(uid, from, to, parsed.Summary ?? "", parsed.Description) { IsAllDay = !start.HasTime };
        return new(known, parsed.Sequence, parsed.Status?.Equals("CANCELLED", StringComparison.OrdinalIgnoreCase) == true);
    }
}
