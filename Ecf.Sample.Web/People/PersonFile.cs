using Ecf.Domain.Induction;
using Ecf.Domain.Programmes;
using NodaTime;

namespace Ecf.Sample.Web.People;

/// <summary>What is on record about one person, whether or not hours can be reckoned.</summary>
internal sealed record PersonFile
{
    internal required Audience Role { get; init; }

    internal required string Trn { get; init; }

    internal required string Name { get; init; }

    internal required string Subject { get; init; }

    internal required int Cohort { get; init; }

    internal required string ProgrammeId { get; init; }

    internal required LocalDate Start { get; init; }

    internal LocalDate? Left { get; init; }

    /// <summary>The share of a full-time post on the day asked about; <c>null</c> for mentors, of whom none is on record.</summary>
    internal Fte? Fte { get; init; }

    /// <summary>The schools, the first first, as known on the day asked about.</summary>
    internal IReadOnlyList<(School School, LocalDate From, LocalDate? To)> Schools { get; init; } = [];

    /// <summary>An ECT's mentors or a mentor's ECTs, the first first, as known on the day asked about.</summary>
    internal IReadOnlyList<Partner> Partners { get; init; } = [];
}
