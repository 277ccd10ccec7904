using Ecf.Domain;

namespace Ecf.Reporting.Cohorts;

/// <summary>One thing that needs a person's attention, with the next step.</summary>
/// <param name="Member">Whom it concerns, or <c>null</c> where it concerns many.</param>
/// <param name="Who">The name, or how many people.</param>
/// <param name="Matter">What it is about, in a word or two: "Missed sessions".</param>
/// <param name="What">What was found.</param>
/// <param name="NextStep">What to do about it.</param>
/// <param name="Hours">How many hours hang on it; none where it is not about hours.</param>
public sealed record AttentionItem(CohortMember? Member, string Who, string Matter, string What, string NextStep, Hours Hours);
