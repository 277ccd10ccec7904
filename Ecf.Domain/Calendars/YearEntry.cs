using Ecf.Domain.Reading;

namespace Ecf.Domain.Calendars;

/// <summary>One year of a calendar file as far as it could be read, each part with its place.</summary>
internal sealed class YearEntry(AcademicYear year, JsonPlace place)
{
    internal AcademicYear Year => year;

    internal JsonPlace Place => place;

    internal Source? Source { get; init; }

    internal int? StatedDays { get; init; }

    internal required IReadOnlyList<Placed<SchoolTerm>> Terms { get; init; }

    internal required IReadOnlyList<Placed<InsetDay>> InsetDays { get; init; }

    internal required IReadOnlyList<Placed<Closure>> Closures { get; init; }

    /// <summary>Whether every term listed could be read in full; where not, nothing can be held against them.</summary>
    internal required bool AllTermsRead { get; init; }
}
