using Ecf.Domain.Programmes;

namespace Ecf.Domain.Attendance;

/// <summary>What a tally needs to know of a session.</summary>
/// <param name="Id">What it is, such as "Y1T1-webinars-2".</param>
/// <param name="Strand">The id of its strand.</param>
/// <param name="Term">Its term of the programme; <c>null</c> where the programme does not say.</param>
public sealed record TallySession(string Id, string Strand, InductionTerm? Term);
