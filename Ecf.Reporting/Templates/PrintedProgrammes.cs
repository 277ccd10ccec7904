using Ecf.Domain.Programmes;

namespace Ecf.Reporting.Templates;

/// <summary>The two programmes that a hub prints for its schools.</summary>
/// <param name="Ects">The ECTs' programme.</param>
/// <param name="Mentors">The mentors' programme.</param>
public sealed record PrintedProgrammes(Programme Ects, Programme Mentors);
