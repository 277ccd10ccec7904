using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>
/// A calendar as other systems publish it: days with labels, whether they are the holidays, the terms, the starts and ends of
/// terms, or every school day one by one. It goes through the same checks as the project's own files.
/// </summary>
/// <remarks>
/// A term lies between two holidays, or where the file says that it starts and ends. What the entries do not say stays unknown: a
/// term without a first day is left out with a finding, one without a last day is open, and a half-term nobody gives may fall on
/// any day it usually falls on. An INSET day right before or after a term belongs to it, as staff are in school.
/// </remarks>
/// <example><code>
/// var draft = new CalendarDraft("dates.csv", head, [new("line 2", "Autumn term", new(2025, 9, 1), new(2025, 12, 19))]);
/// TermCalendar calendar = draft.ToCalendar().Value;
/// </code></example>
public sealed class CalendarDraft
{
    /// <summary>A draft of the entries of one file, in any order.</summary>
    /// <param name="fileName">The name that findings are reported under.</param>
    /// <param name="head">What the calendar is; such files do not say it themselves.</param>
    /// <param name="days">The entries.</param>
    /// <param name="findings">What was found wrong with the file before, if anything; an error among them makes the draft unusable.</param>
    public CalendarDraft(string fileName, CalendarHead head, IReadOnlyList<DraftDays> days, IReadOnlyList<Finding>? findings = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(fileName);
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(days);
        (FileName, Head, Days, Findings) = (fileName, head, [.. days], [.. findings ?? []]);
    }

    /// <summary>The name that findings are reported under.</summary>
    public string FileName { get; }

    /// <summary>What the calendar is.</summary>
    public CalendarHead Head { get; }

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<DraftDays> Days { get; }

    /// <summary>What was found wrong with the file itself.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Makes the calendar that the entries tell of, with every finding at once.</summary>
    /// <param name="bankHolidays">The bank holidays to read it with; those of England and Wales where left out. They count, whatever the entries call a bank holiday.</param>
    public ReadResult<TermCalendar> ToCalendar(BankHolidays? bankHolidays = null)
    {
        var found = new FindingList(FileName);
        foreach (var finding in Findings)
        {
            found.Add(finding);
        }

        var known = bankHolidays ?? BankHolidays.EnglandAndWales;
        var years = new DraftReading(found, known).Years(Days);
        var calendar = years.Count == 0 ? null : new CalendarMaking(known, null).Make(Head, years);
        return new(found.HasErrors ? null : calendar, found.All());
    }
}
