using Ecf.Domain.Programmes;

namespace Ecf.Domain.Attendance;

/// <summary>One strand in one term: what a tally adds up for each person. <c>default</c> is no strand without a term.</summary>
/// <param name="Strand">The id of the strand.</param>
/// <param name="Term">The term of the programme; <c>null</c> for sessions whose term the programme does not say.</param>
public readonly record struct TallyCell(string Strand, InductionTerm? Term)
{
    /// <summary>The id of the strand.</summary>
    public string Strand { get; init; } = Strand ?? throw new ArgumentNullException(nameof(Strand));
}
