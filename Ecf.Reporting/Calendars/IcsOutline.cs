using System.Text;
using Ecf.Domain;

namespace Ecf.Reporting.Calendars;

/// <summary>One event of a file as text, and the line it begins on.</summary>
/// <param name="line">The line of its BEGIN:VEVENT, from 1.</param>
/// <param name="lines">Its lines, unfolded, between BEGIN and END; those of alarms inside it left out.</param>
internal sealed class IcsBlock(int line, IReadOnlyList<string> lines)
{
    internal int Line => line;

    internal IReadOnlyList<string> Lines => lines;

    /// <summary>The value of a property, its parameters taken off; <c>null</c> where the event has none.</summary>
    internal string? Value(string property) => Lines.FirstOrDefault(line => Is(line, property)) is { } found ? found[(found.IndexOf(':', StringComparison.Ordinal) + 1)..] : null;

    internal bool Has(string property) => Lines.Any(line => Is(line, property));

    private static bool Is(string line, string property) => line.Length > property.Length
        && line.StartsWith(property, StringComparison.OrdinalIgnoreCase) && line[property.Length] is ':' or ';';
}

/// <summary>The events of an iCalendar file, taken apart by its BEGIN and END lines so that each can be read, and found wrong, by itself.</summary>
/// <remarks>RFC 5545, section 3.1: a line that starts with a space or a tab continues the one before.</remarks>
internal sealed class IcsOutline
{
    private readonly string file;
    private readonly List<Finding> findings = [];
    private readonly List<IcsBlock> events = [];
    private readonly Stack<(string Name, int Line)> open = new();
    private List<string>? inside;

    private IcsOutline(string file) => this.file = file;

    internal IReadOnlyList<Finding> Findings => findings;

    internal IReadOnlyList<IcsBlock> Events => events;

    internal static IcsOutline Of(string file, string text)
    {
        var outline = new IcsOutline(file);
        var begun = false;
        foreach (var (number, line) in Unfolded(text))
        {
            if (!begun && !line.Trim().Equals("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase))
            {
                outline.findings.Add(CalendarFileFindings.NotIcs(file, number));
                return outline;
            }

            begun = true;
            outline.Take(number, line);
        }

        outline.End(begun);
        return outline;
    }

    private void Take(int number, string line)
    {
        if (line.StartsWith("BEGIN:", StringComparison.OrdinalIgnoreCase))
        {
            Begin(line[6..].Trim().ToUpperInvariant(), number);
        }
        else if (line.StartsWith("END:", StringComparison.OrdinalIgnoreCase))
        {
            Close(line[4..].Trim().ToUpperInvariant(), number);
        }
        else if (open.TryPeek(out var top) && top.Name == "VEVENT")
        {
            inside!.Add(line);
        }
    }

    private void Begin(string name, int number)
    {
        if (name == "VEVENT" && open.TryPeek(out var top) && top.Name == "VEVENT")
        {
            findings.Add(CalendarFileFindings.NoEnd(file, top.Line, top.Name));
            open.Pop();
        }

        open.Push((name, number));
        inside = name == "VEVENT" ? [] : inside;
    }

    private void Close(string name, int number)
    {
        if (!open.Any(opened => opened.Name == name))
        {
            findings.Add(CalendarFileFindings.StrayEnd(file, number, name));
            return;
        }

        while (open.Pop() is var closed)
        {
            if (closed.Name == name)
            {
                Keep(closed);
                return;
            }

            findings.Add(CalendarFileFindings.NoEnd(file, closed.Line, closed.Name));
        }
    }

    private void Keep((string Name, int Line) closed)
    {
        if (closed.Name == "VEVENT")
        {
            events.Add(new(closed.Line, inside!));
        }
    }

    private void End(bool begun)
    {
        if (!begun)
        {
            findings.Add(CalendarFileFindings.NotIcs(file, 1));
        }

        findings.AddRange(open.Reverse().Select(left => CalendarFileFindings.NoEnd(file, left.Line, left.Name)));
    }

    private static IEnumerable<(int Number, string Line)> Unfolded(string text)
    {
        var (logical, start, number) = (new StringBuilder(), 1, 0);
        foreach (var physical in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (physical is [' ' or '\t', ..] && logical.Length > 0)
            {
                logical.Append(physical.AsSpan(1));
                continue;
            }

            if (logical.ToString() is { Length: > 0 } whole && !string.IsNullOrWhiteSpace(whole))
            {
                yield return (start, whole);
            }

            logical.Clear().Append(physical);
            start = number;
        }

        if (!string.IsNullOrWhiteSpace(logical.ToString()))
        {
            yield return (start, logical.ToString());
        }
    }
}
