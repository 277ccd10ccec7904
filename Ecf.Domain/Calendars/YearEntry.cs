using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>One year of a calendar as far as it could be read, each part with its place.</summary>
internal sealed class YearEntry(AcademicYear year, Spot spot)
{
    internal AcademicYear Year => year;

    internal Spot Spot => spot;

    internal Source? Source { get; init; }

    internal int? StatedDays { get; init; }

    /// <summary>The terms: those of the file and, of the area it is based on, those it says nothing of.</summary>
    internal required IReadOnlyList<TermEntry> Terms { get; init; }

    internal IReadOnlyList<Placed<InsetDay>> InsetDays { get; init; } = [];

    internal IReadOnlyList<Placed<Closure>> Closures { get; init; } = [];

    internal IReadOnlyList<Placed<OpenDay>> OpenDays { get; init; } = [];

    /// <summary>Whether every term could be read in full, those of the area it is based on too; where not, nothing can be held against them.</summary>
    internal required bool AllTermsRead { get; init; }

    /// <summary>Whether the whole year is the area's and the file does not mention it.</summary>
    internal bool Inherited { get; init; }

    internal TermEntry? TermOn(NodaTime.LocalDate date) => Terms.FirstOrDefault(term => term.Term.Covers(date));
}
