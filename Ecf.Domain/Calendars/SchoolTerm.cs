using System.Globalization;
using NodaTime;

namespace Ecf.Domain.Calendars;

/// <summary>One term of a school, as its calendar publishes it.</summary>
/// <param name="Year">The academic year the calendar lists it under.</param>
/// <param name="Name">Autumn, spring or summer.</param>
/// <param name="First">The first day for staff: an INSET day before the pupils come is inside the term.</param>
/// <param name="Last">The last day, INSET days included; <c>null</c> while it is not published.</param>
/// <param name="HalfTerm">The first and last week day off in the middle; <c>null</c> for none, and while it is not published (see <see cref="HalfTermWithin"/>).</param>
/// <param name="Provisional">Whether the dates may still change; always so while there is no last day.</param>
/// <param name="Note">What a reader of the calendar should know, such as "dates under consultation".</param>
/// <exception cref="ArgumentException">The last day is before the first, or the half-term is not inside the term.</exception>
public sealed record SchoolTerm(
    AcademicYear Year, TermName Name, LocalDate First, LocalDate? Last, DateInterval? HalfTerm = null, bool Provisional = false, string? Note = null)
{
    /// <summary>The last day, INSET days included; <c>null</c> while it is not published.</summary>
    public LocalDate? Last { get; } = Last is not { } last || last >= First
        ? Last
        : throw new ArgumentException($"A term cannot end on {last:uuuu-MM-dd}, before it starts on {First:uuuu-MM-dd}.", nameof(Last));

    /// <summary>The first and last week day off in the middle; <c>null</c> for none, and while it is not published (see <see cref="HalfTermWithin"/>).</summary>
    public DateInterval? HalfTerm { get; } = HalfTerm is null || (First <= HalfTerm.Start && (Last is null || HalfTerm.End <= Last))
        ? HalfTerm
        : throw new ArgumentException($"The half-term {HalfTerm} is not inside the term, which starts on {First:uuuu-MM-dd} and ends on {Last:uuuu-MM-dd}.", nameof(HalfTerm));

    /// <summary>Whether the dates may still change; always so while there is no last day.</summary>
    public bool Provisional { get; } = Provisional || Last is null;

    /// <summary>The days among which the break in the middle lies while its dates are not published in full; <c>null</c> where they are, and where there is none. Any of these days may be off, so they are <see cref="DayKind.Unknown"/>.</summary>
    /// <exception cref="ArgumentException">They are not inside the term, or <see cref="HalfTerm"/> is given as well.</exception>
    public DateInterval? HalfTermWithin
    {
        get;
        init => field = value is null || (HalfTerm is null && First <= value.Start && (Last is null || value.End <= Last))
            ? value
            : throw new ArgumentException($"The half-term is to be looked for in {value}, which must be inside the term from {First:uuuu-MM-dd} to {Last:uuuu-MM-dd}, and not be given as well.", nameof(value));
    }

    /// <summary>Whether nothing about the term is left to be published: its last day and its half-term, if it has one, are given.</summary>
    public bool IsWhole => Last is not null && HalfTermWithin is null;

    /// <summary>The last day known to belong to the term: its last day, or else the end of its half-term, or else its first day.</summary>
    public LocalDate KnownTo => Last ?? HalfTerm?.End ?? First;

    /// <summary>Whether a day is known to belong to the term, weekends and half-term included.</summary>
    public bool Covers(LocalDate date) => First <= date && date <= KnownTo;

    /// <summary>The term as a school says it: "autumn term 2025", by the year of its first day.</summary>
    public string Display() => string.Create(CultureInfo.InvariantCulture, $"{Name.Display()} term {First.Year}");

    /// <summary>Whether it is the very next term: spring after autumn, summer after spring, autumn after the summer of the year before.</summary>
    internal bool Follows(SchoolTerm before) => Number == before.Number + 1;

    private int Number => (Year.StartYear * 3) + (int)Name;
}
