using Ecf.Domain.Calendars;
using NodaTime;

namespace Ecf.Domain.Induction;

/// <summary>A time that an ECT in induction is employed at one school. Posts held at once are added together.</summary>
public sealed class Post
{
    /// <summary>The school's name, as reasons show it.</summary>
    public required string School { get; init; }

    /// <summary>The calendar that the school keeps.</summary>
    public required TermCalendar Calendar { get; init; }

    /// <summary>The first day in the post.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day in the post, or <c>null</c> while it lasts.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The working pattern, earliest first, each change with its first day. Default none: full time throughout.</summary>
    public IReadOnlyList<WorkingPattern> Pattern { get; init; } = [];

    /// <summary>Whether the post covers a day, its first and last included.</summary>
    public bool Covers(LocalDate date) => From <= date && (To is not { } to || date <= to);

    /// <summary>The share worked on a day of the post.</summary>
    internal decimal ShareOn(LocalDate date)
    {
        var share = 1m;
        foreach (var change in Pattern)
        {
            share = change.From <= date ? change.Share : share;
        }

        return share;
    }
}
