using Ecf.Domain.Attendance;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Reporting.Templates.Samples;

/// <summary>A person of a sample.</summary>
/// <param name="Trn">The teacher reference number; those made up begin with 000.</param>
/// <param name="Name">The name.</param>
/// <param name="School">Where the person is, an index of <see cref="SamplePeople.Schools"/>.</param>
internal sealed record SamplePerson(string Trn, string Name, int School)
{
    /// <summary>ECT by default.</summary>
    internal Audience Role { get; init; } = Audience.EarlyCareerTeacher;

    internal string Subject { get; init; } = "History";

    /// <summary>The TRN of an ECT's mentor; <c>null</c> for none.</summary>
    internal string? Mentor { get; init; }

    /// <summary>The share of a full-time post now, and the day since when where it was full time before.</summary>
    internal (decimal Share, LocalDate? Since) Pattern { get; init; } = (1m, null);

    /// <summary>The school before this one and the last day there; <c>null</c> for who never moved.</summary>
    internal (int School, LocalDate Until)? Before { get; init; }

    internal LocalDate? Left { get; init; }

    /// <summary>The programme; the sample hub's own for the role by default.</summary>
    internal string? Programme { get; init; }

    /// <summary>The mark of the session of this number, counted from 0 by day; <c>null</c> for none. All attended by default.</summary>
    internal Func<int, Mark?> Marks { get; init; } = _ => Mark.Attended;
}
